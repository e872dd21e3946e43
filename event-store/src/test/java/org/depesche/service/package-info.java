@NullMarked
package org.depesche.service;

import org.jspecify.annotations.NullMarked;
