package org.depesche.query.streaming;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCallListener.SimpleForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.quarkus.grpc.GlobalInterceptor;
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
        CallFlow flow = new CallFlow(call);
        Context context = Context.current().withValue(CallFlow.KEY, flow);
        return new Signals<>(Contexts.interceptCall(context, call, headers, next), flow);
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
