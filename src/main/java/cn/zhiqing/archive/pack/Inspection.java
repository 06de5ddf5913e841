package cn.zhiqing.archive.pack;

import cn.zhiqing.archive.pack.Expected.Names;
import cn.zhiqing.documents.PaperSeal;
import cn.zhiqing.documents.SignedPaper;
import cn.zhiqing.journal.ProofCheck;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** 四性检测 of a package against what its case implies (DA/T 70-2018); reads the bytes of the ZIP and nothing else. */
public final class Inspection {

    private static final Pattern COUNT = Pattern.compile("<件数>(\\d+)</件数>");

    private final SortedMap<String, byte[]> files;
    private final Expected expected;
    private final List<Finding> found = new ArrayList<>();

    private Inspection(SortedMap<String, byte[]> files, Expected expected) {
        this.files = files;
        this.expected = expected;
    }

    /** Everything that is wrong; empty when the package is complete. */
    public static List<Finding> of(byte[] zip, Expected expected) {
        return PackedFiles.read(zip)
                .map(files -> new Inspection(files, expected).all(true))
                .orElseGet(() -> List.of(new Finding(Fault.NOT_OPENING, "")));
    }

    /** The same before the report of this very inspection is put into the package. */
    static List<Finding> of(SortedMap<String, byte[]> files, Expected expected) {
        return new Inspection(files, expected).all(false);
    }

    private List<Finding> all(boolean withReport) {
        authentic();
        complete(withReport);
        files.forEach((name, bytes) -> {
            if (!Formats.opens(name, bytes)) {
                find(Fault.NOT_OPENING, name);
            }
            Dangers.of(name, bytes).ifPresent(danger -> find(danger, name));
        });
        if (has(PackedFiles.METADATA)
                && has(PackedFiles.SCHEMA)
                && !Formats.isValid(bytes(PackedFiles.METADATA), bytes(PackedFiles.SCHEMA))) {
            find(Fault.METADATA_WRONG, PackedFiles.METADATA);
        }
        return List.copyOf(found);
    }

    private void authentic() {
        Map<String, Manifest.Line> listed =
                Manifest.read(bytes(PackedFiles.MANIFEST)).orElse(null);
        if (listed == null) {
            find(Fault.MANIFEST_MISSING, PackedFiles.MANIFEST);
        } else {
            listed.forEach((name, line) -> {
                if (!has(name)) {
                    find(Fault.FILE_MISSING, name);
                } else if (!line.equals(Manifest.Line.of(bytes(name)))) {
                    find(Fault.FILE_CHANGED, name);
                }
            });
            files.keySet().stream()
                    .filter(name -> !name.equals(PackedFiles.MANIFEST) && !listed.containsKey(name))
                    .forEach(name -> find(Fault.FILE_UNLISTED, name));
        }
        expected.letters().forEach(this::signed);
        proven();
    }

    private void signed(Expected.Letter letter) {
        SignedPaper signed = letter.signed();
        if (signed == null) {
            return;
        }
        for (SignedPaper.File file : signed.files()) {
            String name = Names.of(letter.ref(), file.form());
            boolean genuine = !has(name)
                    || PaperSeal.verify(
                            HexFormat.of().parseHex(file.publicKey()),
                            bytes(name),
                            Base64.getDecoder().decode(file.signature()));
            if (!genuine) {
                find(Fault.SIGNATURE_WRONG, name);
            }
        }
    }

    private void proven() {
        if (!has(PackedFiles.PROOF)) {
            find(Fault.PROOF_MISSING, PackedFiles.PROOF);
            return;
        }
        String proof = new String(bytes(PackedFiles.PROOF), StandardCharsets.UTF_8);
        if (ProofCheck.fault(proof, expected.stream(), expected.publicKey()).isPresent()) {
            find(Fault.PROOF_WRONG, PackedFiles.PROOF);
        }
        if (ProofCheck.events(proof) < expected.events()) {
            find(Fault.EVENTS_MISSING, PackedFiles.PROOF);
        }
    }

    private void complete(boolean withReport) {
        Stream.of(PackedFiles.METADATA, PackedFiles.SCHEMA)
                .filter(name -> !has(name))
                .forEach(name -> find(Fault.FILE_MISSING, name));
        Stream.of(
                        Sheets.REGISTER,
                        Sheets.APPLICATION,
                        Sheets.TRAIL,
                        Sheets.DISPATCH,
                        withReport ? PackedFiles.REPORT : Sheets.REGISTER)
                .distinct()
                .filter(name -> !has(name + ".pdf") && !has(name + ".txt"))
                .forEach(name -> find(Fault.FILE_MISSING, name + ".pdf"));
        expected.letters().stream()
                .flatMap(letter -> Names.of(letter).stream())
                .filter(name -> !has(name))
                .forEach(name -> find(Fault.LETTER_MISSING, name));
        attached();
        counted();
    }

    private void attached() {
        List<String> missing =
                expected.attachments().stream().filter(name -> !has(name)).toList();
        if (expected.heavy() && !missing.isEmpty()) {
            find(Fault.ATTACHMENTS_TOO_LARGE, "");
        } else {
            missing.forEach(name -> find(Fault.ATTACHMENT_MISSING, name));
        }
    }

    /** The metadata counts the files that it describes: those of the case, without report, manifest, schema and itself. */
    private void counted() {
        var count = COUNT.matcher(new String(bytes(PackedFiles.METADATA), StandardCharsets.UTF_8));
        if (!count.find()
                || Integer.parseInt(count.group(1))
                        != MetadataXml.described(files).size()) {
            find(Fault.COUNT_WRONG, PackedFiles.METADATA);
        }
    }

    private boolean has(String name) {
        return files.containsKey(name);
    }

    private byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private void find(Fault fault, String file) {
        if (!found.contains(new Finding(fault, file))) {
            found.add(new Finding(fault, file));
        }
    }
}
