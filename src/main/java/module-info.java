/// Hallwright. Open, because the command line, JSON records and tests are reached by reflection.
open module org.hallwright {
    requires atlantafx.base;
    requires info.picocli;
    requires java.desktop;
    requires java.management;
    requires java.sql;
    requires javafx.controls;
    // PDFBox needs it; modules without a descriptor cannot say so themselves.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.fxyz3d.core;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;
    requires static org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;
}
