/** The gRPC service: requests are checked, answers are sent. */
@NullMarked
package org.depesche.query.grpc;

import org.jspecify.annotations.NullMarked;
