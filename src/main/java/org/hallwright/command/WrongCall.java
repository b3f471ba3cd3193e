package org.hallwright.command;

/// A call that cannot be carried out as it was made; the message says what to write instead.
final class WrongCall extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongCall(String message) {
        super(message);
    }
}
