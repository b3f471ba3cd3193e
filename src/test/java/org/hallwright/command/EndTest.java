package org.hallwright.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hallwright.testing.OnDisplay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs that draw, in a process of their own, and how they end.
@OnDisplay
class EndTest {
    private static final String LAYOUT = "layouts/superpod-h100.json";

    @TempDir
    Path folder;

    /// What a process printed, and its exit code.
    private record Ended(int code, String out, String err) {}

    /// Runs a command and says whether JavaFX is still at work when it is done.
    public static final class AfterRun {
        private AfterRun() {}

        public static void main(String[] arguments) {
            System.setProperty("prism.forceGPU", "true");
            int code = CommandLineOf.run(arguments);
            boolean alive = Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("JavaFX Application Thread"));
            System.out.println(alive ? "JavaFX runs on" : "JavaFX has ended");
            System.exit(code);
        }
    }

    private Ended run(String display, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@src/bin/java.options",
                "--module-path", "target/classes:target/lib", "--patch-module", "org.hallwright=target/test-classes",
                "--module", "org.hallwright/" + AfterRun.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("DISPLAY", display);
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
        return new Ended(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }

    @Test
    void aWindowEndsBeforeTheProgram() throws Exception {
        Ended ended = run(System.getenv("DISPLAY"), ProbeCommand.NAME, LAYOUT);
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().lines().map(line -> line.replaceAll(" [0-9.]+$", ""))).containsExactly("first", "full", "held", "JavaFX has ended");
        assertThat(ended.code()).isZero();
    }

    @Test
    void aPictureEndsBeforeTheProgram() throws Exception {
        Path picture = folder.resolve("x.png");
        Ended ended = run(System.getenv("DISPLAY"), "snapshot", LAYOUT, "-o", picture.toString(), "--size", "64x48");
        assertThat(ended.err()).isEmpty();
        assertThat(ended.out().strip()).isEqualTo("JavaFX has ended");
        assertThat(ended.code()).isZero();
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void whereTheDisplayCannotBeOpenedItSaysSo() throws Exception {
        for (String[] call : List.of(new String[] {}, new String[] {"open", LAYOUT}, new String[] {"snapshot", LAYOUT, "-o", folder.resolve("x.png").toString()})) {
            Ended ended = run(":47770", call);
            assertThat(ended.err()).as(String.join(" ", call)).contains("The display cannot be opened").doesNotContain("Exception");
            assertThat(ended.code()).as(String.join(" ", call)).isEqualTo(Exit.NOT_HERE);
        }
        assertThat(folder.resolve("x.png")).doesNotExist();
    }
}
