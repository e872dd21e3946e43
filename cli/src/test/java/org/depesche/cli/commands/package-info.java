@NullMarked
package org.depesche.cli.commands;

import org.jspecify.annotations.NullMarked;
