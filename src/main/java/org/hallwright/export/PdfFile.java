package org.hallwright.export;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.hallwright.model.Program;

/// A PDF document under way. It carries no time and nothing of chance: the same plan gives the same bytes.
final class PdfFile implements Closeable {
    final PDDocument document = new PDDocument();
    final PdfFonts fonts = new PdfFonts(document);

    /// Writes it. The stream stays open.
    ///
    /// @param title for the title bar of readers
    /// @param what names the kind of document, so that two of one plan differ
    void write(Exported plan, String title, String what, OutputStream out) throws IOException {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(PdfFonts.plain(title));
        about.setAuthor(PdfFonts.plain(plan.table().plan().titleBlock().author()));
        about.setCreator(Program.SIGNATURE);
        about.setSubject(PdfFonts.plain(what + (plan.hash().isEmpty() ? "" : ", plan " + plan.hash())));
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setLanguage("en");
        COSArray id = new COSArray();
        byte[] digest = digest(plan.hash() + plan.scope() + what + title);
        id.add(new COSString(digest));
        id.add(new COSString(digest));
        document.getDocument().setDocumentID(id);
        document.save(new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        });
    }

    private static byte[] digest(String text) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
        fonts.close();
    }
}
