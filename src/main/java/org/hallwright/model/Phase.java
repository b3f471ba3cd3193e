package org.hallwright.model;

import java.time.LocalDate;

/// A dated part of the plan: what names it stands from `start` on.
public record Phase(String key, String name, LocalDate start) {}
