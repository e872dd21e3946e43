package org.depesche.service;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.quarkus.grpc.GlobalInterceptor;
import io.quarkus.grpc.runtime.Interceptors;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.Prioritized;

/**
 * Drops what a call still has to say when its caller has hung up. On the port that gRPC shares with HTTP, an answer to a call that
 * was cancelled or ran out of time would end the whole connection, and every other call on it (quarkusio/quarkus#56268). Answers
 * are written on the event loop of the connection: nobody can hang up there between the look and the write.
 */
@ApplicationScoped
@GlobalInterceptor
public class HangUpGuard implements ServerInterceptor, Prioritized {
    @Override
    public <RequestT, ResponseT> ServerCall.Listener<RequestT> interceptCall(
            ServerCall<RequestT, ResponseT> call, Metadata headers, ServerCallHandler<RequestT, ResponseT> next) {
        Context loop = Vertx.currentContext();
        RoutingContext route = loop == null ? null : loop.getLocal(RoutingContext.class.getName());
        if (route == null) {
            return next.startCall(call, headers);
        }
        GuardedCall<RequestT, ResponseT> guarded = new GuardedCall<>(call, loop);
        route.addEndHandler(result -> guarded.end());
        return new Ending<>(next.startCall(guarded, headers), guarded);
    }

    /** Around everything that answers, and inside what gives a call its context. */
    @Override
    public int getPriority() {
        return Interceptors.BLOCKING_HANDLER + 1;
    }

    private static final class GuardedCall<RequestT, ResponseT>
            extends SimpleForwardingServerCall<RequestT, ResponseT> {
        private final Context loop;
        private volatile boolean ended;

        GuardedCall(ServerCall<RequestT, ResponseT> delegate, Context loop) {
            super(delegate);
            this.loop = loop;
        }

        void end() {
            ended = true;
        }

        @Override
        public void sendHeaders(Metadata headers) {
            later(() -> super.sendHeaders(headers));
        }

        @Override
        public void sendMessage(ResponseT message) {
            later(() -> super.sendMessage(message));
        }

        @Override
        public void close(Status status, Metadata trailers) {
            later(() -> super.close(status, trailers));
        }

        @Override
        public boolean isReady() {
            return !ended && super.isReady();
        }

        @Override
        public boolean isCancelled() {
            return ended || super.isCancelled();
        }

        /** Always later, from the event loop as well, so that nothing overtakes what was said before. */
        private void later(Runnable write) {
            loop.runOnContext(nothing -> {
                if (!ended) {
                    write.run();
                }
            });
        }
    }

    private static final class Ending<RequestT> extends SimpleForwardingServerCallListener<RequestT> {
        private final GuardedCall<RequestT, ?> call;

        Ending(ServerCall.Listener<RequestT> delegate, GuardedCall<RequestT, ?> call) {
            super(delegate);
            this.call = call;
        }

        @Override
        public void onCancel() {
            call.end();
            super.onCancel();
        }
    }
}
