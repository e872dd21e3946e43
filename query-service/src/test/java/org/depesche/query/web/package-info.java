@NullMarked
package org.depesche.query.web;

import org.jspecify.annotations.NullMarked;
