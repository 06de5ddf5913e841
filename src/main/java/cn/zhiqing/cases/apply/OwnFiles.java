package cn.zhiqing.cases.apply;

import cn.zhiqing.cases.TrackedCase;
import cn.zhiqing.cases.events.MaterialKind;
import cn.zhiqing.cases.material.Material;
import cn.zhiqing.cases.material.Materials;
import cn.zhiqing.cases.material.Uploads;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.Outcome;
import cn.zhiqing.ui.FormErrors;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** 申请人自己的材料: what comes with a correction goes to the file at once, and is there also when the text is not right yet. */
@Component
class OwnFiles {

    private final Materials materials;
    private final Uploads uploads;

    OwnFiles(Materials materials, Uploads uploads) {
        this.materials = materials;
        this.uploads = uploads;
    }

    /** What was wrong with the files; the same file sent again is not. */
    FormErrors take(TrackedCase found, HttpServletRequest request) {
        Uploads.Taken taken = uploads.take(request, file -> {
            Outcome<Long> outcome = materials.attachOwn(found.summary(), MaterialKind.CORRECTION, file);
            return outcome.reasons().equals(List.of(Materials.THERE)) ? Outcome.accepted(0L) : outcome;
        });
        FormErrors errors = FormErrors.none();
        for (String sentence : taken.refused()) {
            errors = errors.with("file", sentence);
        }
        return errors;
    }

    /** The names of the files that this applicant sent. */
    List<String> sent(TrackedCase found) {
        return materials.of(found.summary()).stream()
                .filter(it -> it.by() instanceof Actor.Applicant && it.ref() instanceof Material.Kept)
                .map(it -> it.name().disclose())
                .toList();
    }
}
