package org.hallwright;

/// Starts Hallwright.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("prism.forceGPU", "true");
    }
}
