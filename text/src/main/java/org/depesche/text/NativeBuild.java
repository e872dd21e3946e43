package org.depesche.text;

/**
 * Whether a native executable is being made right now. Class initialisers run then, and what they read becomes part of the
 * executable: what a Java virtual machine puts off until it is needed is better read while there is time.
 */
public final class NativeBuild {
    private NativeBuild() {}

    /** True in the class initialisers that GraalVM's image builder runs, and nowhere else. */
    public static boolean isUnderWay() {
        return "buildtime".equals(System.getProperty("org.graalvm.nativeimage.imagecode"));
    }

    /**
     * The text, as one object for all equal texts while an executable is being made: resources say the same words ten thousands
     * of times, and each of them would be part of it. On a Java virtual machine, which reads them at start, the text as it is.
     */
    public static String shared(String text) {
        return isUnderWay() ? text.intern() : text;
    }
}
