package org.hallwright.edit;

/// An edit that has no meaning in a plan. The message is for people and says what to do instead.
public final class EditRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EditRefused(String message) {
        super(message);
    }
}
