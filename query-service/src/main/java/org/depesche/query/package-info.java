/** query-service: events out. Requests come in through {@code grpc} and {@code web}, are checked, and read by {@code store}. */
@NullMarked
package org.depesche.query;

import org.jspecify.annotations.NullMarked;
