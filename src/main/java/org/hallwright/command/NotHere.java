package org.hallwright.command;

/// Something the machine lacks; the message says how to get it.
final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotHere(String message) {
        super(message);
    }
}
