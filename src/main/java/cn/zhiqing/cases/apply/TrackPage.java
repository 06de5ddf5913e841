package cn.zhiqing.cases.apply;

import cn.zhiqing.ui.FormErrors;
import cn.zhiqing.ui.Step;
import java.util.List;

/**
 * 办理进度 for the applicant.
 *
 * @param status one short sentence; {@code more} is what else there is to say, mostly empty
 * @param next the next day that matters, large; empty when there is none
 * @param left how many working days are left until then; empty when none
 * @param counting how the date was computed, sentence by sentence
 * @param correction what is to be corrected; empty when nothing is
 * @param letter where the reply is read; empty before it was dispatched
 * @param stage where the request stands, in the words that the staff use
 * @param letters every letter addressed to the applicant, oldest first
 * @param given what the applicant sent when asked to correct
 * @param contact whom to call
 * @param unit which of several matters this page is about; empty for the whole
 * @param units what the application was split into
 * @param files names of the files that the applicant sent
 * @param typed text that was typed and could not be taken
 */
public record TrackPage(
        String number,
        String status,
        String more,
        List<String> asked,
        String nextWhat,
        String next,
        String left,
        List<Step> steps,
        List<String> counting,
        String correction,
        boolean mayWithdraw,
        String letter,
        String stage,
        List<Letter> letters,
        List<Given> given,
        String contact,
        String token,
        String typed,
        List<String> files,
        FormErrors errors,
        String unit,
        List<Unit> units) {

    public TrackPage {
        units = List.copyOf(units);
        letters = List.copyOf(letters);
        given = List.copyOf(given);
    }

    /** 给申请人的一份文书; {@code advice} is what it asks for, mostly empty. */
    public record Letter(String href, String title, String day, String advice) {}

    /** 补正 as it was received. */
    public record Given(String day, String content) {}

    /** 分出的一项 on the page of the whole. */
    public record Unit(String href, String number, String matter, String status) {}
}
