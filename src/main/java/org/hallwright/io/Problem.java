package org.hallwright.io;

/// What is wrong in a file, where, and what to do about it.
///
/// @param line line from 1; 0 when the file as a whole is meant
/// @param column character in the line from 1; 0 when the file as a whole is meant
/// @param pointer JSON pointer (RFC 6901) to the value; empty for the whole document
public record Problem(String file, int line, int column, String pointer, String message, String remedy) {
    @Override
    public String toString() {
        String place = line == 0 ? file : file + ":" + line + ":" + column;
        String at = pointer.isEmpty() ? "" : " (at " + pointer + ")";
        return place + ": " + message + at + ". " + remedy;
    }
}
