package cn.zhiqing.documents.files;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.documents.files.Look.Found;
import cn.zhiqing.kernel.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文件: what it is, is told by its bytes and never by its name")
class LookTest {

    @TempDir
    Path folder;

    private Outcome<Found> look(byte[] bytes, String name) throws IOException {
        Path file = Files.createTempFile(folder, "file", null);
        Files.write(file, bytes);
        return Look.at(file, name);
    }

    private String refused(byte[] bytes, String name) throws IOException {
        return look(bytes, name).reasons().getFirst().code();
    }

    @Test
    @DisplayName("PDF, TIFF, OFD and Word tell their pages; a picture is one")
    void pages() throws IOException {
        assertThat(look(Papers.pdf(3), "x.jpg").orThrow()).isEqualTo(new Found(FileKind.PDF, 3));
        assertThat(look(Papers.tiff(4), "x").orThrow()).isEqualTo(new Found(FileKind.TIFF, 4));
        assertThat(look(Papers.png(), "x.pdf").orThrow()).isEqualTo(new Found(FileKind.PNG, 1));
        byte[] ofd = Papers.zip(Map.of(
                "OFD.xml",
                "<o/>",
                "Doc_0/Document.xml",
                "<ofd:Pages><ofd:Page ID=\"1\"/><ofd:Page ID=\"2\"/></ofd:Pages>"));
        assertThat(look(ofd, "x.zip").orThrow()).isEqualTo(new Found(FileKind.OFD, 2));
        byte[] word = Papers.zip(
                Map.of("[Content_Types].xml", "", "word/document.xml", "", "docProps/app.xml", "<Pages>7</Pages>"));
        assertThat(look(word, "x").orThrow()).isEqualTo(new Found(FileKind.DOCX, 7));
    }

    @Test
    @DisplayName("nothing, half a PDF, a broken archive are told apart")
    void broken() throws IOException {
        assertThat(refused(new byte[0], "x.pdf")).isEqualTo("FILE_EMPTY");
        assertThat(refused("%PDF-1.7\nhalf".getBytes(StandardCharsets.US_ASCII), "x.pdf"))
                .isEqualTo("FILE_DAMAGED");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0, 0}, "x.docx")).isEqualTo("FILE_DAMAGED");
        assertThat(refused(new byte[] {1, 2, 3, 0, 0, 7}, "x.pdf")).isEqualTo("FILE_KIND");
    }

    @Test
    @DisplayName("what is locked by a password is not taken: a PDF, an archive, an Office document")
    void locked() throws IOException {
        assertThat(refused(Papers.pdf(1, "geheim"), "x.pdf")).isEqualTo("FILE_ENCRYPTED");
        assertThat(refused(Papers.locked(Papers.zip(Map.of("a.txt", "x"))), "x.zip"))
                .isEqualTo("FILE_ENCRYPTED");
        assertThat(refused(Papers.ole("EncryptedPackage"), "x.docx")).isEqualTo("FILE_ENCRYPTED");
    }

    @Test
    @DisplayName("programs, scripts and macros are not taken, whatever they are called")
    void programs() throws IOException {
        assertThat(refused("MZ\0\0".getBytes(StandardCharsets.ISO_8859_1), "身份证.jpg"))
                .isEqualTo("FILE_PROGRAM");
        assertThat(refused("#!/bin/sh".getBytes(StandardCharsets.US_ASCII), "a.txt"))
                .isEqualTo("FILE_PROGRAM");
        assertThat(refused("del *.*".getBytes(StandardCharsets.US_ASCII), "申请书.txt.bat"))
                .isEqualTo("FILE_PROGRAM");
        assertThat(refused(Papers.zip(Map.of("安装.exe", "x")), "x.zip")).isEqualTo("FILE_PROGRAM");
        assertThat(refused(Papers.zip(Map.of("a.pdf", "MZ..")), "x.zip")).isEqualTo("FILE_PROGRAM");
        assertThat(refused(Papers.zip(Map.of("word/vbaProject.bin", "x", "word/document.xml", "")), "x.docx"))
                .isEqualTo("FILE_MACROS");
        assertThat(refused(Papers.ole("WordDocument", "_VBA_PROJECT"), "x.doc")).isEqualTo("FILE_MACROS");
    }

    @Test
    @DisplayName("archives in archives and other archives are sent in parts; pages of the web are no paper")
    void others() throws IOException {
        assertThat(refused(Papers.zip(Map.of("a.zip", "x")), "x.zip")).isEqualTo("FILE_NESTED");
        assertThat(refused("Rar!..".getBytes(StandardCharsets.US_ASCII), "x.rar"))
                .isEqualTo("FILE_ARCHIVE");
        assertThat(refused("<!DOCTYPE html><script>".getBytes(StandardCharsets.US_ASCII), "x.txt"))
                .isEqualTo("FILE_KIND");
        assertThat(refused(Papers.ole("MsiTable"), "x.msi")).isEqualTo("FILE_KIND");
        Map<String, String> many = new LinkedHashMap<>();
        for (int i = 0; i < 2_001; i++) {
            many.put(i + ".txt", "");
        }
        assertThat(refused(Papers.zip(many), "x.zip")).isEqualTo("FILE_NESTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "a.txt", "OFD.xml"})
    @DisplayName("a file of 1 MB that unpacks to more than 1 GB is refused, and costs no memory")
    void bomb(String first) throws IOException {
        byte[] bomb = Papers.unpacksTo(1100L << 20, first);
        assertThat(bomb.length).isLessThan(2 << 20);
        Path file = Files.write(folder.resolve("bomb"), bomb);
        assertThat(Papers.memoryOf(() -> assertThat(ZipLook.at(file).reasons()).containsExactly(FileRefusals.UNPACKED)))
                .isLessThan(32 << 20);
        assertThat(look(Papers.unpacksTo(20 << 20, first), "x").isAccepted())
                .as("a large empty sheet is harmless")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    @DisplayName("plain text in the encodings that Chinese offices write")
    void text(String charset) throws IOException {
        assertThat(look("申请公开经十一路拆迁补偿方案".getBytes(Charset.forName(charset)), "申请.txt")
                        .orThrow()
                        .kind())
                .isEqualTo(FileKind.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "合同.pdf.exe, JPEG, 合同.jpg",
        "../../etc/passwd, PDF, passwd.pdf",
        "C:\\桌面\\身份证.JPEG, JPEG, 身份证.jpg",
        "'  ..  ', PNG, 文件.png",
        "申请\u202Efdp.exe, PDF, 申请fdp.pdf",
        "第1.2版, DOCX, 第1.2版.docx",
    })
    @DisplayName("names are made harmless; the ending says what the file is")
    void names(String given, FileKind kind, String safe) {
        assertThat(FileNames.safe(given, kind)).isEqualTo(safe);
    }

    @Test
    @DisplayName("a very long name is cut, its ending stays")
    void longNames() {
        assertThat(FileNames.safe("长".repeat(300), FileKind.PDF)).hasSize(80).endsWith(".pdf");
    }
}
