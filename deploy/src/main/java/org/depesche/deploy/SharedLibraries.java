package org.depesche.deploy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Libraries of this machine that programs are linked with, the loader among them, as {@code ldd} finds them. */
final class SharedLibraries {
    /** {@code libc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x…)} or {@code /lib64/ld-linux-x86-64.so.2 (0x…)}. */
    private static final Pattern LINE =
            Pattern.compile("^\\s*(?:\\S+ => )?(/\\S+) \\(0x[0-9a-f]+\\)$", Pattern.MULTILINE);

    private SharedLibraries() {}

    /** Libraries outside {@code program}, by the paths under which the loader looks for them. */
    static List<Path> of(List<Path> files, Path program) {
        List<String> words = new ArrayList<>(List.of("ldd"));
        files.forEach(file -> words.add(file.toString()));
        TreeSet<Path> found = new TreeSet<>();
        Stream<String> lines = LINE.matcher(Command.output(words)).results().map(match -> match.group(1));
        lines.map(Path::of)
                .filter(path -> !path.startsWith(program))
                .filter(Files::exists)
                .forEach(found::add);
        return List.copyOf(found);
    }
}
