package cn.zhiqing.precedents;

import cn.zhiqing.cases.CaseParties;
import cn.zhiqing.kernel.CaseId;
import cn.zhiqing.kernel.Refusal;
import cn.zhiqing.precedents.PrecedentText.Part;
import cn.zhiqing.privacy.PersonalFinder;
import cn.zhiqing.privacy.PersonalFinder.Finding;
import cn.zhiqing.privacy.PersonalFinder.Known;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 脱敏: takes people out of what a request says, and finds what is left of them in what somebody wrote. */
@Component
public class Anonymising {

    private final CaseParties parties;

    Anonymising(CaseParties parties) {
        this.parties = parties;
    }

    /**
     * A place that has to be changed or, when it only looks personal, kept by a person.
     *
     * @param words what stands there, as personal as the draft
     * @param kept whether the author kept it
     */
    public record Place(Part part, String words, String label, boolean mayBeKept, boolean kept) {}

    /** Every place of a text that is or looks personal, in reading order. */
    public List<Place> places(CaseId id, PrecedentText text) {
        List<Known> known = parties.of(id);
        List<Place> places = new ArrayList<>();
        for (Part part : Part.values()) {
            String said = text.of(part);
            for (Finding found : PersonalFinder.find(said, known)) {
                boolean optional = !found.kind().isCertain();
                String words = found.in(said);
                places.add(new Place(
                        part,
                        words,
                        found.kind().label(),
                        optional,
                        optional && text.kept().contains(words)));
            }
        }
        return places;
    }

    /** A reason for each part that still has places nobody has decided about. */
    List<Refusal> refusals(CaseId id, PrecedentText text) {
        Map<Part, Integer> open = new EnumMap<>(Part.class);
        places(id, text).stream()
                .filter(place -> !place.kept())
                .forEach(place -> open.merge(place.part(), 1, Integer::sum));
        return open.entrySet().stream()
                .map(part -> PrecedentRefusals.personal(part.getKey(), part.getValue()))
                .toList();
    }

    /** How many places the author kept. */
    int kept(CaseId id, PrecedentText text) {
        return (int) places(id, text).stream().filter(Place::kept).count();
    }

    /** The text without everything that is or looks personal; names of organisations are left to the author. */
    PrecedentText without(CaseId id, PrecedentText text) {
        List<Known> known = parties.of(id);
        Map<Part, String> parts = new EnumMap<>(Part.class);
        text.parts()
                .forEach((part, said) -> parts.put(
                        part,
                        PersonalFinder.without(
                                said,
                                PersonalFinder.find(said, known).stream()
                                        .filter(found -> found.kind() != PersonalFinder.Kind.ORGANISATION)
                                        .toList())));
        return new PrecedentText(parts, text.kept());
    }
}
