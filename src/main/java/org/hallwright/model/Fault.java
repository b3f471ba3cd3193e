package org.hallwright.model;

/// What has no meaning in a plan. Files that hold such a thing do not open, and edits that lead to it are refused.
///
/// @param pointer JSON pointer to its place in the plan's file
/// @param message what is wrong, in words that follow a colon
/// @param remedy what to do about it, as a sentence
public record Fault(String pointer, String message, String remedy) {}
