package org.depesche.demo;

import org.junit.jupiter.api.Tag;

/** The native executable keeps what a job promises. */
@Tag("native")
class NativeJobTest extends JobTest {
    @Override
    ProgramForm form() {
        return ProgramForm.NATIVE;
    }
}
