package org.depesche.query.streaming;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.quarkus.grpc.GlobalInterceptor;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives every call that streams answers its {@link CallFlow}. */
@ApplicationScoped
@GlobalInterceptor
class CallFlowInterceptor implements ServerInterceptor {
    @Override
    public <RequestT, ResponseT> ServerCall.Listener<RequestT> interceptCall(
            ServerCall<RequestT, ResponseT> call, Metadata headers, ServerCallHandler<RequestT, ResponseT> next) {
        if (call.getMethodDescriptor().getType().serverSendsOneMessage()) {
            return next.startCall(call, headers);
        }
        io.vertx.core.Context vertx = Vertx.currentContext();
        CallFlow flow = new CallFlow(call, task -> vertx.runOnContext(nothing -> task.run()));
        endWithResponse(flow, vertx);
        Context context = Context.current().withValue(CallFlow.KEY, flow);
        return new Signals<>(Contexts.interceptCall(context, call, headers, next), flow);
    }

    /**
     * Ends the flow when its HTTP response is over. Vert.x does not tell a call that its reader hung up once the request was read to
     * its end (eclipse-vertx/vert.x#5562), which of a call with one request is always so.
     */
    private static void endWithResponse(CallFlow flow, io.vertx.core.Context vertx) {
        RoutingContext route = vertx.getLocal(RoutingContext.class.getName());
        if (route != null) {
            route.addEndHandler(result -> flow.end());
        }
    }

    private static final class Signals<RequestT> extends SimpleForwardingServerCallListener<RequestT> {
        private final CallFlow flow;

        Signals(ServerCall.Listener<RequestT> delegate, CallFlow flow) {
            super(delegate);
            this.flow = flow;
        }

        @Override
        public void onReady() {
            flow.signal();
            super.onReady();
        }

        @Override
        public void onCancel() {
            flow.end();
            super.onCancel();
        }

        @Override
        public void onComplete() {
            flow.end();
            super.onComplete();
        }
    }
}
