package org.bunkai.diagram.layout;

import static org.bunkai.notation.drawing.Glyph.CLIENT;
import static org.bunkai.notation.drawing.Glyph.CLOUD;
import static org.bunkai.notation.drawing.Glyph.DATABASE;
import static org.bunkai.notation.drawing.Glyph.FIREWALL;
import static org.bunkai.notation.drawing.Glyph.MODALITY;
import static org.bunkai.notation.drawing.Glyph.ROUTER;
import static org.bunkai.notation.drawing.Glyph.SERVER;
import static org.bunkai.notation.drawing.Glyph.STORAGE;
import static org.bunkai.notation.drawing.Glyph.SWITCH;
import static org.bunkai.notation.drawing.Glyph.VPN;
import static org.bunkai.notation.drawing.Glyph.WIRELESS;
import static org.bunkai.notation.drawing.MarkKind.MANUAL;
import static org.bunkai.notation.drawing.MarkKind.NONE;
import static org.bunkai.notation.drawing.MarkKind.SATISFIED;
import static org.bunkai.notation.drawing.MarkKind.UNDECIDABLE;
import static org.bunkai.notation.drawing.MarkKind.VIOLATED;
import static org.bunkai.notation.drawing.NetworkTint.BACKUP;
import static org.bunkai.notation.drawing.NetworkTint.CLINICAL;
import static org.bunkai.notation.drawing.NetworkTint.MAINTENANCE;
import static org.bunkai.notation.drawing.NetworkTint.OFFICE;
import static org.bunkai.notation.drawing.NetworkTint.OPEN;

import java.util.Random;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Tone;

/** Drawings of four sizes. All facts are invented or illustrative. */
final class SampleDrawings {

    private SampleDrawings() {
    }

    /** A clinic with a cloud record system: 13 cards. */
    static DrawingBuilder clinic() {
        DrawingBuilder b = new DrawingBuilder("医療情報システム全体構成図", "さくら内科クリニック");
        b.facility("f-cloud", "クラウド電子カルテ", "SaaS", "E社", Band.OUTSIDE).network("n-saas", "サービス接続点", "TLS", MAINTENANCE, false)
                .card("d-ehr", "電子カルテ SaaS", "診療情報", CLOUD, UNDECIDABLE, 2, false);
        b.facility("f-onl", "オンライン資格確認", "", "支払基金", Band.OUTSIDE).network("n-onl", "接続点", "IP-VPN", MAINTENANCE, false)
                .card("d-onl", "資格確認サービス", "", SERVER, SATISFIED, 1, false);
        b.open("n-inet", "インターネット", "オープン").card("d-isp", "通信事業者・ISP", "光回線", CLOUD, NONE, 0, false);
        b.open("n-ipvpn", "閉域IP網", "クローズド").card("d-ipv", "通信事業者 IP-VPN", "", CLOUD, NONE, 0, false);
        b.facility("f-clinic", "さくら内科クリニック", "無床診療所", "診療所", Band.INSTITUTION).network("n-wan", "回線接続", "", OFFICE, false)
                .network("n-lan", "院内LAN", "192.168.10.0/24", CLINICAL, true).network("n-guest", "患者用Wi-Fi", "オープン", OPEN, false);
        b.into("n-wan").card("d-rt", "ルータ", "YR-1210", ROUTER, VIOLATED, 2, false, "n-lan").card("d-onu", "IP-VPN ルータ", "", VPN,
                SATISFIED, 1,
                false);
        b.into("n-lan").card("d-c1", "診察室PC", "Windows 11・×2", CLIENT, SATISFIED, 1, true)
                .card("d-c2", "受付・会計PC", "Windows 11", CLIENT, UNDECIDABLE, 1, false)
                .card("d-qs", "資格確認端末", "Windows 10 IoT", CLIENT, SATISFIED, 1, false)
                .card("d-nas", "NAS(控え)", "オンライン", STORAGE, VIOLATED, 1, false)
                .card("d-us", "超音波診断装置", "", MODALITY, UNDECIDABLE, 2, false).card("d-rcp", "レセコン", "", SERVER, SATISFIED, 1, false);
        b.into("n-guest").card("d-ap", "アクセスポイント", "WPA3", WIRELESS, SATISFIED, 1, false);
        String l1 = b.link("d-ehr", "d-isp");
        String l2 = b.link("d-isp", "d-rt");
        b.link("d-onl", "d-ipv");
        String l4 = b.link("d-ipv", "d-onu");
        b.link("d-onu", "d-qs");
        b.link("d-rt", "d-ap");
        return b.tunnel("TLS 1.3 + クライアント証明書", "d-ehr", "d-rt", l1, l2).boundary(l1, "E社", "ISP", true).boundary(l2, "ISP", "診療所", true)
                .boundary(l4, "事業者", "診療所", false).headline(VIOLATED, "8② 控え(NAS)が常時オンライン").headline(VIOLATED, "13⑤ ルータの更新が2年以上ない");
    }

    /** The town hospital of the incident report: 25 cards. */
    static DrawingBuilder handa() {
        DrawingBuilder b = new DrawingBuilder("医療情報システム全体構成図(遵守状況)", "つるぎ町立半田病院");
        b.facility("f-c", "C社 保守拠点", "", "C社", Band.OUTSIDE, new Note("保守の仕様書なし(C社内で把握されず)", Tone.ALERT),
                new Note("OS・基盤の担当: 未合意", Tone.ALERT)).network("n-c1", "保守ネットワーク", "", MAINTENANCE, false)
                .card("pc-1", "保守端末", "Windows 10 · 2台", CLIENT, UNDECIDABLE, 3, true).network("n-c2", "境界", "", OFFICE, false)
                .card("vc-1", "VPNクライアント", "FortiClient(版不明)", VPN, UNDECIDABLE, 2, false);
        b.facility("f-a", "A社", "導入", "A社", Band.OUTSIDE).network("n-a1", "管理ネットワーク", "", MAINTENANCE, false)
                .card("pc-2", "管理端末", "VPN装置の設定", CLIENT, UNDECIDABLE, 2, false);
        b.open("n-inet", "インターネット", "オープン").card("isp-1", "通信事業者・ISP", "不明", CLOUD, UNDECIDABLE, 4, false)
                .card("att-1", "攻撃元(想定)", "任意の送信元", CLIENT, VIOLATED, 1, false);
        b.facility("f-h", "つるぎ町立半田病院", "120床 · 災害拠点病院", "病院", Band.INSTITUTION)
                .network("n-ms", "保守接続セグメント", "", MAINTENANCE, false, new Note("2019年から更新なし", Tone.ALERT),
                        new Note("管理画面に送信元制限なし", Tone.ALERT))
                .network("n-his", "HIS系ネットワーク(閉域網)", "VLAN 不明", CLINICAL, true)
                .network("n-ht", "HIS端末", "業務端末 約200台・管理者パスワード共通", CLINICAL, true)
                .network("n-mo", "検査・画像", "部門サーバ台数 不明", NetworkTint.MODALITY, true)
                .network("n-gw", "来訪者無線", "オープン", OPEN, false, new Note("HIS との関係: 未確認", Tone.UNKNOWN), Note.plain("→ 確認事項 Q-14"))
                .network("n-web", "Web閲覧", "HIS との通信は不可と記録", OFFICE, true)
                .network("n-med", "媒体・オフライン", "", BACKUP, false, Note.plain("2018年以降はオンラインの"), Note.plain("バックアップのみ(暗号化)"));
        b.into("n-ms").card("sw-1", "コアスイッチ", "機種不明", SWITCH, UNDECIDABLE, 3, false, "n-his", "n-ht", "n-mo")
                .card("fw-1", "FortiGate 60E", "FortiOS(版不明)", VPN, VIOLATED, 7, false);
        b.into("n-his").card("sv-1", "AD サーバ", "×2・Windows Server", SERVER, VIOLATED, 3, true)
                .card("sv-2", "電子カルテ AP", "×2・HTTP 80", SERVER, VIOLATED, 4, true).card("sv-3", "電子カルテ DB", "診療情報", DATABASE, VIOLATED,
                2, false)
                .card("sv-4", "医事会計 DB", "診療情報", DATABASE, UNDECIDABLE, 2, false).card("sv-5", "参照・連携", "×2", SERVER, UNDECIDABLE, 2, true)
                .card("sv-6", "Hyper-V ホスト", "山本システムほか", SERVER, UNDECIDABLE, 2, false)
                .card("sv-7", "バックアップサーバ", "オンライン・世代不明", DATABASE, VIOLATED, 3, false)
                .card("sv-8", "WebReport・印刷", "×2", SERVER, UNDECIDABLE, 1, true).card("sv-9", "電カル部門 NAS", "", STORAGE, UNDECIDABLE, 2,
                false);
        b.into("n-ht").card("pc-3", "業務端末", "×約200・対策停止", CLIENT, VIOLATED, 3, true)
                .card("pc-4", "物品払い出し端末", "Windows 7", CLIENT, VIOLATED, 2, true).card("pc-5", "医事会計端末", "Windows", CLIENT, UNDECIDABLE,
                2, true);
        b.into("n-mo").card("md-1", "CT 制御PC", "Windows", MODALITY, UNDECIDABLE, 3, false)
                .card("md-2", "MRI 制御PC", "Windows", MODALITY, UNDECIDABLE, 3, false);
        b.into("n-gw").card("ap-1", "アクセスポイント", "2021-11 に暗号化", WIRELESS, UNDECIDABLE, 2, false);
        b.into("n-web").card("pc-6", "職員Web端末", "", CLIENT, SATISFIED, 1, true).card("rt-1", "インターネット接続口", "機種不明", FIREWALL, UNDECIDABLE, 2,
                false);
        b.into("n-med").card("md-9", "2018年以前の控え", "オフライン", Glyph.MEDIUM, SATISFIED, 1, false);
        b.link("pc-1", "vc-1");
        String l2 = b.link("vc-1", "isp-1");
        b.link("pc-2", "isp-1");
        b.link("att-1", "isp-1");
        String l5 = b.link("isp-1", "fw-1");
        b.link("sw-1", "fw-1");
        b.link("isp-1", "rt-1");
        return b.tunnel("SSL-VPN", "vc-1", "fw-1", l2, l5).boundary(l2, "C社", "通信事業者", false).boundary(l5, "通信事業者", "病院", false)
                .path("att-1", "isp-1", "fw-1", "sw-1", "sv-1").headline(VIOLATED, "13⑤ VPN装置に修正版のある脆弱性が残り、任意の送信元から届く(経路 1→4)")
                .headline(VIOLATED, "13① C社・通信事業者・病院の間の責任分界が決められていない(分界 1, 2)")
                .headline(VIOLATED, "8② 業務端末・サーバの不正ソフトウェア対策が停止している").headline(VIOLATED, "18① バックアップがすべて HIS 系から到達できる")
                .note("事実の出典: 有識者会議調査報告書(2022-06-07)。報告書にない事実は「不明」とし、推定で補わない。")
                .note("クリックすると指摘の理由と経路が開く(画面)。印刷では記号と数字で判読できる。");
    }

    /** Long names, a ring, parallel links, a server in four networks, 120 equal clients: 143 cards. */
    static DrawingBuilder nasty() {
        String longName = "社会福祉法人恩賜財団とても長い名前の総合医療センター附属東分院";
        DrawingBuilder b = new DrawingBuilder("難しい例", longName);
        b.facility("f-o", "株式会社メディカルシステムインテグレーション西日本保守運用センター", "", "株式会社メディカルSI西日本", Band.OUTSIDE)
                .network("n-o", "遠隔保守用ネットワーク(二重化・監視付き・検証環境)", "192.0.2.0/24", MAINTENANCE, false)
                .card("g", "遠隔保守用VPNゲートウェイ装置(冗長構成・主系)", "ファームウェア版不明・更新記録なし", VPN, UNDECIDABLE, 12, false);
        b.open("n-i", "インターネット", "オープン").card("isp", "第二種電気通信事業者・インターネット接続", "", CLOUD, VIOLATED, 1, false);
        b.facility("f-h", longName, "420床 · 災害拠点病院 · がん診療連携拠点", "病院", Band.INSTITUTION).network("n-e", "境界", "", OFFICE, false)
                .network("n-a", "A系", "", CLINICAL, true).network("n-b", "B系", "", CLINICAL, true)
                .network("n-c", "C系モダリティ", "", NetworkTint.MODALITY, true).network("n-d", "D系バックアップ", "", BACKUP, true)
                .network("n-big", "病棟端末ネットワーク(120台)", "VLAN 20", CLINICAL, true).network("n-ring", "環状スイッチ", "冗長", MAINTENANCE, false)
                .network("n-iso", "孤立", "", BACKUP, false);
        b.into("n-e").card("fw", "次世代ファイアウォール(統合脅威管理)主系装置", "", FIREWALL, VIOLATED, 4, false);
        b.into("n-a").card("four", "四網接続連携サーバ", "4ネットワーク", SERVER, VIOLATED, 4, false, "n-b", "n-c", "n-d");
        for (int k = 0; k < 5; k++) {
            b.card("a" + k, "A系サーバ " + k, "", SERVER, SATISFIED, 1, false);
        }
        b.into("n-b");
        for (int k = 0; k < 4; k++) {
            b.card("b-" + k, "B系端末 " + k, "", CLIENT, NONE, 0, k == 0);
        }
        b.into("n-c");
        for (int k = 0; k < 3; k++) {
            b.card("c" + k, "超電導磁気共鳴画像診断装置制御用コンソール " + k, "組込みOS", MODALITY, UNDECIDABLE, 1, false);
        }
        b.into("n-d");
        for (int k = 0; k < 2; k++) {
            b.card("d" + k, "保管庫 " + k, "", DATABASE, SATISFIED, 1, false);
        }
        b.into("n-big");
        for (int k = 0; k < 120; k++) {
            b.card("w" + k, "病棟端末 " + (k + 1), "Windows 11", CLIENT, k % 7 == 0 ? UNDECIDABLE : NONE, 1, false);
        }
        b.into("n-ring").card("s0", "スイッチ 1", "", SWITCH, SATISFIED, 1, false).card("s1", "スイッチ 2", "", SWITCH, SATISFIED, 1, false, "n-a")
                .card("s2", "スイッチ 3", "", SWITCH, SATISFIED, 1, false, "n-big").card("s3", "スイッチ 4", "", SWITCH, SATISFIED, 1, false,
                "n-b");
        b.into("n-iso").card("alone", "孤立した機器", "どこにも接続なし", DATABASE, SATISFIED, 1, false);
        for (int k = 0; k < 4; k++) {
            b.link("s" + k, "s" + (k + 1) % 4);
        }
        String l1 = b.link("g", "isp");
        String l2 = b.link("isp", "fw");
        b.link("isp", "fw");
        String l4 = b.link("isp", "fw");
        b.link("fw", "s0");
        b.link("fw", "s0");
        return b.tunnel("IPsec(主系・事前共有鍵)", "g", "fw", l1, l2).boundary(l1, "株式会社メディカルSI西日本", "第二種電気通信事業者", false)
                .boundary(l2, "第二種電気通信事業者", "医療センター", false).boundary(l4, "第二種電気通信事業者", "医療センター", true)
                .path("isp", "fw", "s0", "s1", "four").headline(VIOLATED, "13⑤ 主系装置の更新記録がない(経路 1→4)");
    }

    private record Segment(String id, String name, NetworkTint tint, Glyph glyph, int share) {
    }

    private static final Segment[] SEGMENTS = {new Segment("his", "HIS サーバ", CLINICAL, SERVER, 40),
        new Segment("ehr", "HIS 端末(病棟)", CLINICAL, CLIENT, 60), new Segment("opd", "HIS 端末(外来)", CLINICAL, CLIENT, 40),
        new Segment("pacs", "画像サーバ", CLINICAL, DATABASE, 14), new Segment("mod", "放射線モダリティ", NetworkTint.MODALITY, MODALITY, 28),
        new Segment("lab", "検体検査", NetworkTint.MODALITY, MODALITY, 24), new Segment("icu", "生体情報モニタ", NetworkTint.MODALITY, MODALITY, 26),
        new Segment("off", "事務・Web", OFFICE, CLIENT, 30), new Segment("bk", "バックアップ", BACKUP, DATABASE, 6),
        new Segment("mgt", "管理", MAINTENANCE, SERVER, 10), new Segment("gst", "来訪者無線", OPEN, WIRELESS, 0)};

    /** A large hospital with two carriers and three vendors: 300 cards. */
    static DrawingBuilder hospital() {
        Random random = new Random(7);
        DrawingBuilder b = new DrawingBuilder("医療情報システム全体構成図", "県立中央病院");
        String[][] vendors = {{"EHRベンダ 保守拠点", "E社"}, {"画像ベンダ 保守センター", "P社"}, {"検査センター", "L社"}};
        for (int k = 0; k < 3; k++) {
            b.facility("f-o" + k, vendors[k][0], "", vendors[k][1], Band.OUTSIDE).network("n-o" + k, "接続ネットワーク", "", MAINTENANCE, false)
                    .card("gw-" + k, k < 2 ? "VPNゲートウェイ" : "専用線ルータ", "", VPN, k == 1 ? VIOLATED : SATISFIED, k + 1, false)
                    .card("vpc-" + k, "作業端末", "×" + (2 + k), CLIENT, UNDECIDABLE, 1, true);
            b.link("vpc-" + k, "gw-" + k);
        }
        b.open("n-inet", "インターネット", "オープン").card("isp-a", "ISP A", "光 1Gbps", CLOUD, NONE, 0, false).card("isp-b", "ISP B", "予備", CLOUD,
                NONE,
                0, false);
        b.open("n-closed", "医療閉域網", "クローズド").card("car-1", "通信事業者 閉域網", "IP-VPN", CLOUD, UNDECIDABLE, 1, false);
        b.facility("f-h", "県立中央病院", "600床", "病院", Band.INSTITUTION).network("n-edge", "外部接続セグメント", "VLAN 900", MAINTENANCE, false);
        for (int k = 0; k < SEGMENTS.length; k++) {
            b.network("n-" + SEGMENTS[k].id, SEGMENTS[k].name, "VLAN " + (10 + k * 10), SEGMENTS[k].tint, true);
        }
        b.into("n-edge").card("fw-1", "ファイアウォール 1", "稼働系", FIREWALL, VIOLATED, 2, false).card("fw-2", "ファイアウォール 2", "待機系", FIREWALL,
                SATISFIED,
                1, false).card("vg-1", "VPNゲートウェイ", "IPsec", VPN, UNDECIDABLE, 3, false).card("rt-1", "閉域網ルータ", "", ROUTER, SATISFIED, 1,
                false)
                .card("cs-1", "コアスイッチ 1", "L3", SWITCH, SATISFIED, 1, false, "n-his", "n-ehr", "n-opd", "n-pacs", "n-mod", "n-lab", "n-icu",
                        "n-off", "n-bk", "n-mgt")
                .card("cs-2", "コアスイッチ 2", "L3", SWITCH, SATISFIED, 1, false, "n-his", "n-pacs");
        MarkKind[] kinds = {SATISFIED, SATISFIED, NONE, NONE, UNDECIDABLE, VIOLATED, MANUAL};
        int left = 285;
        int shares = 278;
        int[] counts = new int[SEGMENTS.length];
        int used = 0;
        for (int k = 0; k < counts.length; k++) {
            counts[k] = Math.max(3, left * SEGMENTS[k].share / shares);
            used += counts[k];
        }
        counts[1] += left - used;
        for (int k = 0; k < counts.length; k++) {
            b.into("n-" + SEGMENTS[k].id);
            for (int j = 1; j <= counts[k]; j++) {
                MarkKind kind = kinds[random.nextInt(kinds.length)];
                b.card(SEGMENTS[k].id + "-" + j, SEGMENTS[k].name + " " + j, "×" + (1 + random.nextInt(9)), SEGMENTS[k].glyph, kind,
                        1 + random.nextInt(5), k == 1 && j % 3 == 1);
            }
        }
        String[][] second = {{"his-3", "n-bk"}, {"pacs-2", "n-mod"}, {"pacs-3", "n-mod"}, {"lab-2", "n-his"}, {"bk-1", "n-his"},
            {"mgt-2", "n-his"}, {"mgt-2", "n-pacs"}, {"icu-1", "n-his"}};
        for (String[] tie : second) {
            b.tie(tie[0], tie[1]);
        }
        String l1 = b.link("gw-0", "isp-a");
        String l2 = b.link("gw-1", "isp-a");
        String l3 = b.link("gw-2", "car-1");
        String l4 = b.link("isp-a", "vg-1");
        String l5 = b.link("isp-a", "fw-1");
        b.link("isp-b", "fw-2");
        String l7 = b.link("car-1", "rt-1");
        String[][] inner = {{"fw-1", "cs-1"}, {"fw-2", "cs-2"}, {"fw-1", "fw-2"}, {"cs-1", "cs-2"}, {"vg-1", "fw-1"}, {"rt-1", "cs-2"},
            {"fw-1", "cs-2"}, {"fw-2", "cs-1"}, {"fw-2", "gst-1"}};
        for (String[] link : inner) {
            b.link(link[0], link[1]);
        }
        return b.tunnel("IPsec(E社)", "gw-0", "vg-1", l1, l4).tunnel("SSL-VPN(P社)", "gw-1", "fw-1", l2, l5).boundary(l1, "E社", "ISP A", true)
                .boundary(l2, "P社", "ISP A", false).boundary(l3, "L社", "通信事業者", true).boundary(l4, "ISP A", "病院", true)
                .boundary(l5, "ISP A", "病院", false).boundary(l7, "通信事業者", "病院", true).path("gw-1", "isp-a", "fw-1", "cs-1", "his-1")
                .headline(VIOLATED, "13⑤ P社のSSL-VPNに修正版のある脆弱性(経路 1→4)").headline(VIOLATED, "13① P社・ISPの責任分界が未合意(分界 2, 5)");
    }
}
