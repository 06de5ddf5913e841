package cn.zhiqing.privacy;

/** 密文无法开启 A sealed value could not be opened; the message never holds any of its content. */
final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1;

    SealBroken(String message) {
        super(message);
    }
}
