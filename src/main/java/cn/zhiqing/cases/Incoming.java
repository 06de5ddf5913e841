package cn.zhiqing.cases;

import cn.zhiqing.cases.events.Opinion;
import cn.zhiqing.kernel.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 来函: what a consulted body of the city sees of a letter: the question and the information it is about. Nothing of the case,
 * and nothing of who applied (条例第三十二条、第三十四条).
 *
 * @param key in addresses
 * @param number of the letter, as it stands on it
 * @param due last day for the answer; null until the letter is signed for, unless the asking body named a day
 * @param remaining working days to it, negative when it is past; null while there is none, or nothing is awaited
 */
public record Incoming(
        String key,
        BodyId from,
        String number,
        boolean jointMaker,
        String question,
        String information,
        LocalDate sentOn,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate due,
        @Nullable Integer remaining,
        @Nullable LocalDate answeredOn,
        @Nullable Opinion opinion,
        String answer,
        IncomingState state) {}
