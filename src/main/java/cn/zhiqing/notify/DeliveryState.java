package cn.zhiqing.notify;

/** 送达状态 How far a message is. */
public enum DeliveryState {
    WAITING("等待发送"),
    /** Claimed by a carrier. */
    LEAVING("正在发送"),
    /** Handed over, the answer is not known. */
    HANDED("已交出，等待应答"),
    TAKEN("对方服务器已接收"),
    CONFIRMED("已送达"),
    FAILED("未能送达"),
    GIVEN_UP("已放弃");

    private final String label;

    DeliveryState(String label) {
        this.label = label;
    }

    /** The state's name on screens. */
    public String label() {
        return label;
    }
}
