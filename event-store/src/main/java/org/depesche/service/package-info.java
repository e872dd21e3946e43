/** What the three services share at their edges: how failures become gRPC errors. */
@NullMarked
package org.depesche.service;

import org.jspecify.annotations.NullMarked;
