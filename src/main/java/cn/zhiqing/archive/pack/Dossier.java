package cn.zhiqing.archive.pack;

import cn.zhiqing.cases.keeping.Materials;
import cn.zhiqing.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * 卷宗: what a package is made of.
 *
 * @param organ 立档单位, as on its seal, and its code
 * @param keeping how long it is kept
 * @param people names of staff by id, for the trail
 * @param notices 送达凭证: what was sent to whom over which way and what came back, a sentence each
 * @param proof of the case's stream, empty while no checkpoint covers it
 * @param publicKey of the journal
 */
public record Dossier(
        Materials materials,
        Organ organ,
        Keeping keeping,
        Function<StaffId, String> people,
        List<String> notices,
        String proof,
        String publicKey) {

    public Dossier {
        notices = List.copyOf(notices);
    }

    public record Organ(String name, String code) {}

    /**
     * @param period as said, and as it stands in the file number
     */
    public record Keeping(LocalDate archivedOn, String fileClass, String period, String code, String until) {}

    String number() {
        return materials.view().summary().number().toString();
    }

    /** 档号 (DA/T 13): fonds, year, period, number. */
    public String fileNumber() {
        return organ.code() + "·" + keeping.archivedOn().getYear() + "-" + keeping.code() + "-" + number();
    }
}
