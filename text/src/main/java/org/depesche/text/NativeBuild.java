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
}
