package org.hallwright.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/// Runs a command of this program in a Java process of its own, started as this one was.
final class OwnProcess {
    private OwnProcess() {}

    /// @param lines told of each line it prints and of the milliseconds since its start
    static void run(BiConsumer<String, Double> lines, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.accept(line.strip(), (System.nanoTime() - start) / 1e6);
            }
        } finally {
            process.destroy();
        }
    }

    /// The command that started this program, without its arguments.
    private static List<String> java() {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith("-agent") && !argument.startsWith("-javaagent"))
                .forEach(command::add);
        String modules = System.getProperty("jdk.module.path");
        if (modules == null) {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.hallwright.Main"));
        } else {
            command.removeIf(argument -> argument.startsWith("--module-path"));
            command.addAll(List.of("--module-path", modules, "--module", "org.hallwright/org.hallwright.Main"));
        }
        return command;
    }
}
