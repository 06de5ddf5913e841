package cn.zhiqing.database;

/** Tells a waiting person what is going on while the system starts. */
public interface Progress {

    /** Says nothing. */
    Progress QUIET = new Progress() {
        @Override
        public void step(String chinese, String english) {}

        @Override
        public void count(long done, long of) {}
    };

    /** A new step begins. */
    void step(String chinese, String english);

    /** How far the present step has come; cheap to call for every single thing done. */
    void count(long done, long of);
}
