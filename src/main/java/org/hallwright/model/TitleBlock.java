package org.hallwright.model;

/// What a drawing of the plan says of itself, as title blocks do after ISO 7200. Texts are empty where nothing is said.
///
/// @param number of the drawing
/// @param date of the plan, as the author writes it; it is never the day of printing
/// @param status such as "preliminary"
/// @param confidentiality such as "confidential"
public record TitleBlock(String project, String number, String revision, String date, String author, String status, String confidentiality) {
    /// Nothing said: a plan is preliminary until someone says otherwise.
    public static final TitleBlock NONE = new TitleBlock("", "", "", "", "", "", "");
    /// The status where none is said.
    public static final String PRELIMINARY = "preliminary";

    /// The status to print.
    public String said() {
        return status.isEmpty() ? PRELIMINARY : status;
    }
}
