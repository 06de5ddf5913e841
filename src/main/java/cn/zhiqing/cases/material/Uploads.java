package cn.zhiqing.cases.material;

import cn.zhiqing.documents.files.CheckedFile;
import cn.zhiqing.documents.files.FileGate;
import cn.zhiqing.documents.files.FileRefusals;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** 上传: takes the files of a form one by one; one that is refused keeps none of the others away. */
@Component
public class Uploads {

    private static final String FIELD = "file";
    private static final int MOST = 20;
    private static final Refusal TOO_MANY = new Refusal("FILES_TOO_MANY", "", "一次最多上传 20 个文件，其余请分次上传。");

    private final FileGate gate;

    Uploads(FileGate gate) {
        this.gate = gate;
    }

    /**
     * What came of them.
     *
     * @param kept how many were kept
     * @param refused one sentence for each that was not, with its name as it was sent
     */
    public record Taken(int kept, List<String> refused) {

        public Taken {
            refused = List.copyOf(refused);
        }

        public boolean isNothing() {
            return kept == 0 && refused.isEmpty();
        }
    }

    /** Takes every file chosen in the field {@code file} of a form; a field left empty is none, a form without files has none. */
    public Taken take(HttpServletRequest request, Function<CheckedFile, Outcome<?>> keep) {
        var parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<MultipartFile> chosen = parts == null
                ? List.of()
                : parts.getFiles(FIELD).stream()
                        .filter(file -> !name(file).isBlank())
                        .toList();
        if (chosen.size() > MOST) {
            return new Taken(0, List.of(TOO_MANY.message()));
        }
        int kept = 0;
        var refused = new ArrayList<String>();
        for (MultipartFile file : chosen) {
            List<Refusal> reasons = one(file, keep);
            kept += reasons.isEmpty() ? 1 : 0;
            reasons.forEach(reason -> refused.add(shown(file) + "：" + reason.message()));
        }
        return new Taken(kept, refused);
    }

    private List<Refusal> one(MultipartFile file, Function<CheckedFile, Outcome<?>> keep) {
        try (InputStream content = file.getInputStream()) {
            return switch (gate.examine(name(file), content)) {
                case Outcome.Refused<CheckedFile>(List<Refusal> reasons) -> reasons;
                case Outcome.Accepted<CheckedFile>(CheckedFile checked) -> {
                    try (checked) {
                        yield keep.apply(checked).reasons();
                    }
                }
            };
        } catch (IOException cut) {
            return List.of(FileRefusals.CUT_OFF);
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static String shown(MultipartFile file) {
        String name = name(file);
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }
}
