/** ingest-service: documents in. They come in through {@code grpc}, pass {@code validation} and {@code intake}, and are handed on by {@code extraction}. */
@NullMarked
package org.depesche.ingest;

import org.jspecify.annotations.NullMarked;
