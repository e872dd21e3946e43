/** The running service, with a real database and an engine that reads what the tests write. */
@NullMarked
package org.depesche.extract.service;

import org.jspecify.annotations.NullMarked;
