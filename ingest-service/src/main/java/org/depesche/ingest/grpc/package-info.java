@NullMarked
package org.depesche.ingest.grpc;

import org.jspecify.annotations.NullMarked;
