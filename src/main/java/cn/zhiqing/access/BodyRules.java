package cn.zhiqing.access;

import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be true of a body and its place in the tree, as sentences. */
final class BodyRules {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DETAIL = 200;
    private static final int LONGEST_NUMBER = 40;

    static final Refusal CODE_FORM = new Refusal("CODE_FORM", "", "机关代号应为 2 至 32 个小写字母、数字或连字符，以字母开头，请修改。");
    static final Refusal CODE_TAKEN = new Refusal("CODE_TAKEN", "", "这个机关代号已被使用，请换一个。");
    static final Refusal CODE_FOR_EVER = new Refusal("CODE_FOR_EVER", "", "机关代号已写入文号，不能修改。");
    static final Refusal NAME_MISSING = new Refusal("BODY_NAME_MISSING", "", "请填写机关全称和简称。");
    static final Refusal NAME_LONG = new Refusal("BODY_NAME_LONG", "", "机关全称和简称最多 100 个字，请修改。");
    static final Refusal DETAIL_LONG =
            new Refusal("BODY_DETAIL_LONG", "", "行政复议机关、法院和公开工作机构的每一项最多 200 个字，邮政编码、联系电话最多 40 个字，请缩短。");
    static final Refusal REGION_FORM = new Refusal("REGION_FORM", "GB/T 2260", "行政区划代码应为 6 位，请核对。");
    static final Refusal PARENT_MISSING = new Refusal("PARENT_MISSING", "", "已有最上级机关，请选择上级机关。");
    static final Refusal PARENT_KIND = new Refusal("PARENT_KIND", "条例第三条", "这类机关不能设在所选的上级之下，请另选上级或类别。");
    static final Refusal PARENT_BENEATH = new Refusal("PARENT_BENEATH", "", "上级不能是本机关或其下级，请另选上级。");

    private BodyRules() {}

    /**
     * Every reason against a body as told.
     *
     * @param itself the body that is changed; null for a new one
     */
    static List<Refusal> check(NewBody told, @Nullable BodyId itself, BodyTree tree) {
        List<Refusal> wrong = new ArrayList<>();
        add(wrong, !told.code().matches("[a-z][a-z0-9-]{1,31}"), CODE_FORM);
        add(wrong, told.name().isBlank() || told.shortName().isBlank(), NAME_MISSING);
        add(wrong, told.name().length() > LONGEST_NAME || told.shortName().length() > LONGEST_NAME, NAME_LONG);
        add(wrong, detailsAreLong(told), DETAIL_LONG);
        add(wrong, !told.regionCode().matches("[0-9A-Z]{6}"), REGION_FORM);
        add(
                wrong,
                tree.all().stream().anyMatch(b -> b.code().equals(told.code()) && !b.id().equals(itself)),
                CODE_TAKEN);
        add(
                wrong,
                itself != null
                        && tree.find(itself).stream().noneMatch(b -> b.code().equals(told.code())),
                CODE_FOR_EVER);
        Refusal place = place(told, itself, tree);
        add(wrong, place != null, place == null ? PARENT_KIND : place);
        return List.copyOf(wrong);
    }

    private static boolean detailsAreLong(NewBody told) {
        Body.Office office = told.office();
        return Stream.of(
                                told.remedies().reconsiderationOrgan(),
                                told.remedies().court(),
                                office.name(),
                                office.address(),
                                office.email(),
                                office.hours())
                        .anyMatch(text -> text.length() > LONGEST_DETAIL)
                || office.postcode().length() > LONGEST_NUMBER
                || office.phone().length() > LONGEST_NUMBER;
    }

    private static @Nullable Refusal place(NewBody told, @Nullable BodyId itself, BodyTree tree) {
        BodyId parent = told.parent();
        if (parent == null) {
            boolean rootIsFree = tree.all().stream().allMatch(b -> b.parent() != null || b.id().equals(itself));
            return rootIsFree ? null : PARENT_MISSING;
        }
        if (itself != null && tree.pathTo(parent).contains(itself)) {
            return PARENT_BENEATH;
        }
        Optional<Body> above = tree.find(parent);
        if (above.isEmpty()) {
            return StaffRules.UNKNOWN_BODY;
        }
        return told.kind().mayStandUnder(above.get().kind()) ? null : PARENT_KIND;
    }

    private static void add(List<Refusal> wrong, boolean isWrong, Refusal reason) {
        if (isWrong) {
            wrong.add(reason);
        }
    }
}
