package org.hallwright;

import org.hallwright.command.CommandLineOf;

/// Starts Hallwright: a command, or the window.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        // Before JavaFX starts: without it software OpenGL is refused and there is no 3D, in silence.
        System.setProperty("prism.forceGPU", "true");
        System.exit(CommandLineOf.run(arguments));
    }
}
