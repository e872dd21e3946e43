package org.depesche.deploy;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Layers of an image: what changes seldom first. Everything belongs to root, and nobody may write to it. */
final class ImageLayers {
    /** Where the Java virtual machine lies in an image from scratch. */
    static final String JAVA = "/opt/java";

    private static final FilePermissions READ = FilePermissions.fromOctalString("444");
    private static final FilePermissions RUN = FilePermissions.fromOctalString("555");

    private ImageLayers() {}

    /** The program itself, with its bill of materials. */
    static List<FileEntriesLayer> of(ServiceProgram program) {
        List<FileEntriesLayer> layers = new ArrayList<>();
        FileEntriesLayer.Builder last = FileEntriesLayer.builder().setName("program");
        switch (program) {
            case ServiceProgram.Jar jar -> {
                FileEntriesLayer.Builder libraries = FileEntriesLayer.builder().setName("libraries");
                jar.libraries(false).forEach(file -> add(libraries, file, "/lib/", READ));
                layers.add(libraries.build());
                jar.libraries(true).forEach(file -> add(last, file, "/lib/", READ));
                last.addEntry(jar.jar(), path(ServiceProgram.FOLDER + "/" + jar.name() + ".jar"), READ);
            }
            case ServiceProgram.Executable executable ->
                last.addEntry(executable.file(), path(ServiceProgram.FOLDER + "/" + executable.name()), RUN);
        }
        program.billOfMaterials()
                .ifPresent(bom -> last.addEntry(bom, path(ServiceProgram.FOLDER + "/sbom.cdx.json"), READ));
        layers.add(last.build());
        return layers;
    }

    /**
     * What an image from scratch has below the program: libraries of this machine, a Java virtual machine where one is needed,
     * the files in which programs look up names, and a folder for temporary files.
     *
     * @param work folder for what is made on the way
     */
    static FileEntriesLayer system(ServiceProgram program, Path work) throws IOException {
        FileEntriesLayer.Builder layer = FileEntriesLayer.builder().setName("system");
        List<Path> libraries = switch (program) {
            case ServiceProgram.Jar jar -> {
                Path java = JavaRuntime.in(work.resolve("java"));
                layer.addEntryRecursive(java, path(JAVA), ImageLayers::permissions);
                yield SharedLibraries.of(JavaRuntime.linked(java), java);
            }
            case ServiceProgram.Executable executable ->
                SharedLibraries.of(List.of(executable.file()), executable.module());
        };
        for (Path library : libraries) {
            layer.addEntry(library.toRealPath(), path(library.toString()), RUN);
        }
        layer.addEntry(
                file(work, "passwd", "nonroot:x:65532:65532:nonroot:/:/sbin/nologin\n"), path("/etc/passwd"), READ);
        layer.addEntry(file(work, "group", "nonroot:x:65532:\n"), path("/etc/group"), READ);
        layer.addEntry(file(work, "nsswitch.conf", "hosts: files dns\n"), path("/etc/nsswitch.conf"), READ);
        Path empty = Files.createDirectories(work.resolve("empty"));
        layer.addEntry(empty, path("/tmp"), FilePermissions.fromOctalString("777"));
        return layer.build();
    }

    private static FilePermissions permissions(Path source, AbsoluteUnixPath target) {
        return Files.isDirectory(source) || Files.isExecutable(source) ? RUN : READ;
    }

    private static void add(FileEntriesLayer.Builder layer, Path file, String folder, FilePermissions permissions) {
        layer.addEntry(file, path(ServiceProgram.FOLDER + folder + file.getFileName()), permissions);
    }

    private static Path file(Path work, String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(work).resolve(name), text);
    }

    private static AbsoluteUnixPath path(String path) {
        return AbsoluteUnixPath.get(path);
    }
}
