package cn.zhiqing.documents.paper;

/** 字体: the faces of GB/T 9704-2012 (5.2.2), by the part they play; which font stands for each, {@link TypeCase} knows. */
enum Face {
    /** 仿宋: the text. */
    FANG("仿宋", "仿宋_GB2312", "FangSong"),
    /** 楷体: second level, words of others. */
    KAI("楷体", "楷体_GB2312", "KaiTi"),
    /** 黑体: first level. */
    HEI("黑体", "黑体", "SimHei"),
    /** 小标宋: title and red head. */
    BIAOSONG("小标宋", "方正小标宋简体", "SimSun"),
    /** 宋体: page numbers. */
    SONG("宋体", "宋体", "SimSun");

    private final String label;
    private final String officeName;
    private final String otherName;

    Face(String label, String officeName, String otherName) {
        this.label = label;
        this.officeName = officeName;
        this.otherName = otherName;
    }

    String label() {
        return label;
    }

    /** The name by which offices in China have this face installed. */
    String officeName() {
        return officeName;
    }

    /** The name to use where that is not installed. */
    String otherName() {
        return otherName;
    }
}
