package org.depesche.text.language;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.RecomputeFieldValue;
import com.oracle.svm.core.annotate.TargetClass;
import kotlin.jvm.internal.Reflection;
import kotlin.jvm.internal.ReflectionFactory;

/**
 * Gives native executables Kotlin's plain references to functions and classes, as a program without kotlin-reflect has them.
 * Only Lingua's reading of JSON needs more, and that is over when an executable is made.
 */
@TargetClass(Reflection.class)
final class ReflectionInExecutable {
    @Alias
    @RecomputeFieldValue(kind = RecomputeFieldValue.Kind.NewInstance, declClass = ReflectionFactory.class)
    @SuppressWarnings({"NullAway", "UnusedVariable"}) // set and read by Kotlin
    private static ReflectionFactory factory;

    private ReflectionInExecutable() {}
}
