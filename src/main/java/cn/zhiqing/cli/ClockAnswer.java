package cn.zhiqing.cli;

/** How a result is written for the reader. */
interface ClockAnswer {

    /** The answer without a line end. */
    String to(ClockCase asked);
}
