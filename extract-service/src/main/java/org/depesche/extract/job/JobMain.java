package org.depesche.extract.job;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.depesche.extract.pipeline.StandardExtractor;
import org.depesche.service.ServiceStart;

/**
 * {@code job}: reads documents and ends. What it did is one line of JSON, the last on standard error; {@link JobExit} has the
 * exit codes. Told to end by a signal, it finishes the documents in hand first.
 */
public final class JobMain {
    private static final int GRACE_SECONDS = 10;

    private JobMain() {}

    /** Runs the job and ends the process with its exit code. */
    public static void main(String[] arguments) {
        JobOptions options;
        try {
            options = JobOptions.parse(List.of(arguments));
        } catch (JobOptions.UsageException e) {
            System.err.println("extract-service job: " + e.getMessage() + "\n" + JobOptions.USAGE);
            System.exit(JobExit.USAGE);
            return;
        }
        if (options.drain()) {
            System.setProperty("quarkus.profile", "job"); // application.properties says what is different in a job
            ServiceStart.run(DrainJob.class, arguments);
        } else {
            readInput(options);
        }
    }

    private static void readInput(JobOptions options) {
        PrintStream out = ExtractMain.output();
        InputJob job = new InputJob(StandardExtractor.standard(), false, out, System.err);
        CountDownLatch done = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(job, done), "job-stop"));
        JobReport report = job.run(options, System.in);
        out.flush();
        System.err.println(report.toJson());
        done.countDown();
        System.exit(report.exitCode());
    }

    private static void stop(InputJob job, CountDownLatch done) {
        job.stop();
        try {
            boolean unused = done.await(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
