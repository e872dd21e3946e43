package org.depesche.benchmarks.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Processor time of programs on this machine, as Linux counts it: what a call costs, however busy the machine is otherwise. Children of
 * the programs, those that have ended included, count as theirs.
 */
public final class ProcessorTime {
    private static final Path PROCESSES = Path.of("/proc");
    private static final double TICKS_A_SECOND = 100;

    // proc(5), counted from the field after the name in brackets
    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int ENDED_CHILDREN_SYSTEM = 14;

    private final List<Long> programs;

    /** Of these processes. */
    public ProcessorTime(List<Long> programs) {
        this.programs = List.copyOf(programs);
    }

    /** The parent of a process: the postmaster of a session, if it is on this machine. */
    public static long parentOf(long process) {
        String[] fields = fields(PROCESSES.resolve(Long.toString(process)));
        return fields.length == 0 ? 0 : Long.parseLong(fields[PARENT]);
    }

    /** Seconds so far; 0 where the system does not tell. */
    public double seconds() {
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            return processes
                            .filter(process ->
                                    String.valueOf(process.getFileName()).matches("\\d+"))
                            .mapToLong(this::ticks)
                            .sum()
                    / TICKS_A_SECOND;
        } catch (IOException e) {
            return 0;
        }
    }

    private long ticks(Path process) {
        String[] fields = fields(process);
        long id = Long.parseLong(String.valueOf(process.getFileName()));
        if (fields.length == 0 || !programs.contains(id) && !programs.contains(Long.valueOf(fields[PARENT]))) {
            return 0;
        }
        return LongStream.rangeClosed(USER, programs.contains(id) ? ENDED_CHILDREN_SYSTEM : USER + 1)
                .map(field -> Long.parseLong(fields[(int) field]))
                .sum();
    }

    private static String[] fields(Path process) {
        try {
            String line = Files.readString(process.resolve("stat"));
            return line.substring(line.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0]; // ended meanwhile
        }
    }
}
