<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Command</name>
    <message>
        <source>Review the audit trails of cloud accounts.</source>
        <translation>クラウドアカウントの監査証跡を確認します。</translation>
    </message>
    <message>
        <source>Load the paths, save a picture of the window and quit.</source>
        <translation>パスを読み込み、ウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Speak this language: en, ja or zh_CN.</source>
        <translation>表示言語を指定します：en、ja、zh_CN。</translation>
    </message>
    <message>
        <source>Folders and files to open.</source>
        <translation>開くフォルダーとファイル。</translation>
    </message>
    <message>
        <source>Of the report: a4 or letter.</source>
        <translation>レポートの用紙：a4 または letter。</translation>
    </message>
    <message>
        <source>The report&apos;s first day.</source>
        <translation>レポートの最初の日。</translation>
    </message>
    <message>
        <source>The report&apos;s last day.</source>
        <translation>レポートの最後の日。</translation>
    </message>
    <message>
        <source>The report&apos;s events match this filter.</source>
        <translation>レポートのイベントに使うフィルター。</translation>
    </message>
    <message>
        <source>The report tells what this preset finds; may be repeated.</source>
        <translation>レポートに結果を載せるプリセット。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>The report&apos;s time zone, such as Asia/Tokyo.</source>
        <translation>レポートのタイムゾーン（例：Asia/Tokyo）。</translation>
    </message>
    <message>
        <source>The report&apos;s calendar file.</source>
        <translation>レポートのカレンダーファイル。</translation>
    </message>
    <message>
        <source>Begin with this view: events or manager.</source>
        <translation>最初に開くビュー：events または manager。</translation>
    </message>
    <message>
        <source>--%1 can&apos;t be %2; it is one of: %3.</source>
        <translation>--%1 に %2 は指定できません。次のいずれかです：%3。</translation>
    </message>
    <message>
        <source>Write the manager&apos;s page of the paths as PDF or HTML and quit; needs no display.</source>
        <translation>パスの管理者用ページを PDF または HTML に書き出して終了します。画面は不要です。</translation>
    </message>
    <message>
        <source>Write the report into the archive&apos;s folder too.</source>
        <translation>レポートをアーカイブのフォルダーにも書き込みます。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::AboutDialog</name>
    <message>
        <source>About Trailscope</source>
        <translation>Trailscope について</translation>
    </message>
    <message>
        <source>Trailscope</source>
        <translation>Trailscope</translation>
    </message>
    <message>
        <source>Desktop audit viewer for cloud audit trails.
It reads archives and never changes them; nothing leaves this computer.</source>
        <translation>クラウド監査証跡のデスクトップビューアーです。
アーカイブは読み取るだけで変更しません。データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>&lt;p&gt;Copyright 2026 The Trailscope authors. Trailscope is free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with:&lt;/p&gt;</source>
        <translation>&lt;p&gt;Copyright 2026 The Trailscope authors. Trailscope は GNU General Public License バージョン 3 以降で提供される自由ソフトウェアです。いかなる保証もありません。&lt;/p&gt;&lt;p&gt;使用しているソフトウェア：&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::AppearanceController</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>The language changes when Trailscope is started again.</source>
        <translation>言語は Trailscope を次に起動したときに変わります。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ArchiveChangeController</name>
    <message numerus="yes">
        <source>The records of %n event(s) were not searched. %1</source>
        <translation>
            <numerusform>%n件のイベントのレコードは検索されませんでした。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive changed</source>
        <translation>アーカイブの変更</translation>
    </message>
    <message>
        <source>The archive changed since it was loaded. Records of changed files are not shown, searched or exported until it is loaded again.</source>
        <translation>アーカイブは読み込み後に変更されました。変更されたファイルのレコードは、再読み込みするまで表示、検索、書き出しの対象になりません。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>再読み込み</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ArchiveController</name>
    <message>
        <source>No event could be read. %1</source>
        <translation>イベントを読み取れませんでした。%1</translation>
    </message>
    <message>
        <source>Loading was stopped before the first event was read.</source>
        <translation>最初のイベントを読み取る前に読み込みを中止しました。</translation>
    </message>
    <message>
        <source>There is no audit event here. A trail delivers files whose names end in .gz or .json; open the folder that holds them.</source>
        <translation>ここに監査イベントはありません。証跡は名前が .gz または .json で終わるファイルを配信します。それらのあるフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>%1 - Trailscope</source>
        <translation>%1 - Trailscope</translation>
    </message>
    <message>
        <source>%1 and %2 more - Trailscope</source>
        <translation>%1 ほか%2件 - Trailscope</translation>
    </message>
    <message>
        <source>Open a folder of trail files</source>
        <translation>証跡ファイルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Open trail files</source>
        <translation>証跡ファイルを開く</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ArchiveDialog</name>
    <message>
        <source>Archive: coverage and integrity</source>
        <translation>アーカイブ：網羅性と整合性</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>網羅性</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Against a manifest</source>
        <translation>マニフェストとの照合</translation>
    </message>
    <message>
        <source>Save &amp;manifest…</source>
        <translation>マニフェストを保存(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Compare with a manifest…</source>
        <translation>マニフェストと照合(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;findings as CSV…</source>
        <translation>検出事項を CSV で保存(&amp;F)…</translation>
    </message>
    <message>
        <source>Check &amp;signatures…</source>
        <translation>署名を検証(&amp;S)…</translation>
    </message>
    <message>
        <source>Give the public keys that “aws cloudtrail list-public-keys” prints, as a file</source>
        <translation>「aws cloudtrail list-public-keys」が出力する公開鍵をファイルで指定します</translation>
    </message>
    <message>
        <source>Every file is read to its end and held against its name…</source>
        <translation>すべてのファイルを最後まで読み、ファイル名と照合しています…</translation>
    </message>
    <message>
        <source>Files read: %1.</source>
        <translation>読み取ったファイル：%1件。</translation>
    </message>
    <message>
        <source>None differs from what its name says.</source>
        <translation>ファイル名と食い違うものはありません。</translation>
    </message>
    <message>
        <source>Files that differ from what their names say: %1.</source>
        <translation>ファイル名と食い違うファイル：%1件。</translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation>欠落は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation>欠落：%1件。</translation>
    </message>
    <message>
        <source>Problems while reading: %1.</source>
        <translation>読み取り時の問題：%1件。</translation>
    </message>
    <message>
        <source>Digest files: %1; of %2 log files that they list, %3 are intact.</source>
        <translation>ダイジェストファイル：%1件。記載されたログファイル%2件のうち、%3件が無傷です。</translation>
    </message>
    <message>
        <source>Save the manifest</source>
        <translation>マニフェストを保存</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>検出事項を保存</translation>
    </message>
    <message>
        <source>Public keys of the signatures</source>
        <translation>署名の公開鍵</translation>
    </message>
    <message>
        <source>%1 holds no key. Save what “aws cloudtrail list-public-keys” prints for the time and region of the archive.</source>
        <translation>%1 に鍵がありません。アーカイブの期間とリージョンについて「aws cloudtrail list-public-keys」が出力する内容を保存してください。</translation>
    </message>
    <message>
        <source>Signatures that match: %1, that don&apos;t: %2, unknown: %3. The newest digest&apos;s stands nowhere yet.</source>
        <translation>一致した署名：%1件、一致しない署名：%2件、不明：%3件。最新のダイジェストの署名は、まだどこにも記録されていません。</translation>
    </message>
    <message>
        <source>Compare with a manifest</source>
        <translation>マニフェストと照合</translation>
    </message>
    <message>
        <source>%1 is no manifest: %2, %3.</source>
        <translation>%1 はマニフェストではありません：%2、%3。</translation>
    </message>
    <message>
        <source>All files are as the manifest says.</source>
        <translation>すべてのファイルがマニフェストのとおりです。</translation>
    </message>
    <message>
        <source>Removed: %1, changed: %2, moved: %3, added: %4.</source>
        <translation>削除：%1件、変更：%2件、移動：%3件、追加：%4件。</translation>
    </message>
    <message>
        <source>Folded duplicates</source>
        <translation>まとめた重複</translation>
    </message>
    <message>
        <source>The archive could not be checked. %1</source>
        <translation>アーカイブを検査できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Audit</name>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信あり</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>活動なし</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計画停止</translation>
    </message>
    <message>
        <source>%1: two trails deliver here, %2 and %3</source>
        <translation>%1件：二つの証跡がここに配信しています（%2 と %3）</translation>
    </message>
    <message>
        <source>%1: global events, in region %2 and again in %3</source>
        <translation>%1件：グローバルイベントがリージョン %2 と %3 の両方にあります</translation>
    </message>
    <message>
        <source>%1: one trail delivered them twice, or a file was copied: %2 and %3</source>
        <translation>%1件：一つの証跡が二度配信したか、ファイルがコピーされました（%2 と %3）</translation>
    </message>
    <message>
        <source>%1: twice in one file, %2</source>
        <translation>%1件：一つのファイルに二度あります（%2）</translation>
    </message>
    <message>
        <source>%1: in %2 and again in %3</source>
        <translation>%1件：%2 と %3 の両方にあります</translation>
    </message>
    <message>
        <source>The digest before it is altered: %1.</source>
        <translation>直前のダイジェストが改変されています：%1。</translation>
    </message>
    <message>
        <source>Digests missing before it: %1; the last of them is %2.</source>
        <translation>これより前のダイジェストが%1件欠けています。その最後のものは %2 です。</translation>
    </message>
    <message>
        <source>The chain begins again: validation was off before it.</source>
        <translation>連鎖がここから始まっています。これより前は整合性の検証が無効でした。</translation>
    </message>
    <message>
        <source>No digest covers %1.</source>
        <translation>%1 を対象とするダイジェストがありません。</translation>
    </message>
    <message>
        <source>Its signature is not that of its key.</source>
        <translation>署名が鍵と一致しません。</translation>
    </message>
    <message>
        <source>A digest lists it, and it is not here: %1</source>
        <translation>ダイジェストに記載されていますが、ここにありません：%1</translation>
    </message>
    <message>
        <source>It is not as the digest lists it: %1</source>
        <translation>ダイジェストの記載と一致しません：%1</translation>
    </message>
    <message>
        <source>A digest lists it, and it can&apos;t be read to its end: %1</source>
        <translation>ダイジェストに記載されていますが、最後まで読み取れません：%1</translation>
    </message>
    <message>
        <source>The digest tells no hash that is known: %1</source>
        <translation>ダイジェストに既知の方式のハッシュ値がありません：%1</translation>
    </message>
    <message>
        <source>No Read event in %1: the trail delivers Write events only, it seems.</source>
        <translation>%1件のイベントに Read イベントがありません。証跡は Write イベントだけを配信しているようです。</translation>
    </message>
    <message>
        <source>%1 of %2 events don&apos;t say whether they read or write.</source>
        <translation>%2件のうち%1件のイベントは、読み取りか書き込みかを示していません。</translation>
    </message>
    <message>
        <source>No data event in %1: who read which object stands elsewhere, if it is recorded at all.</source>
        <translation>%1件のイベントにデータイベントがありません。誰がどのオブジェクトを読み取ったかは、記録されているとしても別の場所にあります。</translation>
    </message>
    <message>
        <source>%1 of %2 events come from a cloud service or name no address.</source>
        <translation>%2件のうち%1件のイベントは、クラウドサービスからのものか、アドレスの記載がありません。</translation>
    </message>
    <message>
        <source>Whether failed logins with an unknown user name are recorded is not documented.</source>
        <translation>存在しないユーザー名での失敗ログインが記録されるかどうかは文書化されていません。</translation>
    </message>
    <message>
        <source>Events are delivered up to 10 minutes late (CloudTrail: 15): the last minutes may be missing.</source>
        <translation>イベントの配信は最大10分（CloudTrail は15分）遅れます。末尾の数分が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>Services and calls that do not report to the trail leave nothing in it.</source>
        <translation>証跡に報告しないサービスや呼び出しは、記録に残りません。</translation>
    </message>
    <message>
        <source>The md5 in the names is that of the stored files.</source>
        <translation>ファイル名の md5 は、保存されたファイルのものです。</translation>
    </message>
    <message>
        <source>The md5 in the names is that of the JSON in the files.</source>
        <translation>ファイル名の md5 は、ファイル内の JSON のものです。</translation>
    </message>
    <message>
        <source>The md5 in the names, where there is one, agrees with nothing tried: it says nothing.</source>
        <translation>ファイル名の md5 は、あっても試したどの値とも一致しないため、判断に使えません。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarButton</name>
    <message>
        <source>Calendar: %1</source>
        <translation>カレンダー：%1</translation>
    </message>
    <message>
        <source>Calendar: %1 (holidays of some years are not known)</source>
        <translation>カレンダー：%1（休日の分からない年があります）</translation>
    </message>
    <message>
        <source>The calendar says which times are off-hours. Click to choose or change it.</source>
        <translation>どの時間が勤務時間外かはカレンダーで決まります。クリックすると選択・変更できます。</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>タイムゾーン：%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Calendar: %1 (old zone data)</source>
        <translation>カレンダー：%1（タイムゾーンデータが古い）</translation>
    </message>
    <message>
        <source>Time zone: %1, %2</source>
        <translation>タイムゾーン：%1、%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarController</name>
    <message>
        <source>The calendar could not be read, so the standard one is used. %1</source>
        <translation>カレンダーを読み取れなかったため、標準のカレンダーを使います。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarDialog</name>
    <message>
        <source>Calendar[*]</source>
        <translation>カレンダー[*]</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>コピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;alendar:</source>
        <translation>カレンダー(&amp;A)：</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>名前(&amp;M)：</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイムゾーン(&amp;Z)：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>Days off, working Saturdays, leave and travel. Of all lines that are about a day and a person the last one holds. Hours: &quot;off&quot;, or such as 09:00-13:00; with a time zone, people keep their hours by the clocks of that zone.</source>
        <translation>休業日、土曜出勤、休暇、出張を登録します。同じ日と人に関する行が複数ある場合は最後の行が有効です。時間は「休み」または 09:00-13:00 のように書きます。タイムゾーンを指定すると、その人の勤務時間はその地の時刻に従います。</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>People whose working week is another one. Name users or groups; the last line that is about a person holds.</source>
        <translation>勤務する曜日や時間が異なる人を登録します。ユーザーまたはグループを指定します。同じ人に関する行が複数ある場合は最後の行が有効です。</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Names for several users, for shifts, exceptions and maintenance.</source>
        <translation>複数のユーザーをまとめた名前です。シフト、例外、メンテナンスで使えます。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Planned work by the calendar&apos;s clocks: working time, whatever the day, for those named or for everyone. Days on which a trail delivers nothing count as planned.</source>
        <translation>カレンダーの時刻による計画作業です。何曜日でも、指定した人または全員の勤務時間として扱います。証跡の配信がない日は計画内とみなします。</translation>
    </message>
    <message>
        <source>U&amp;se this calendar</source>
        <translation>このカレンダーを使う(&amp;S)</translation>
    </message>
    <message>
        <source>Standard: Monday to Friday, 09:00 to 18:00</source>
        <translation>標準：月曜日から金曜日、09:00～18:00</translation>
    </message>
    <message>
        <source>(new, not saved yet)</source>
        <translation>（新規、未保存）</translation>
    </message>
    <message>
        <source>A calendar file was left out. %1</source>
        <translation>カレンダーファイルを一つ読み込みませんでした。%1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>This calendar has changes. Use it or undo them first.</source>
        <translation>このカレンダーには変更があります。先に使用するか、変更を元に戻してください。</translation>
    </message>
    <message>
        <source>New calendar</source>
        <translation>新しいカレンダー</translation>
    </message>
    <message>
        <source>Open a calendar</source>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>休日の取り込み</translation>
    </message>
    <message>
        <source>Save a copy of the calendar</source>
        <translation>カレンダーのコピーを保存</translation>
    </message>
    <message>
        <source>The calendar was written to %1.</source>
        <translation>カレンダーを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>My calendar</source>
        <translation>マイカレンダー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarHolidayPage</name>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>China (mainland), with make-up working days</source>
        <translation>中国（本土）、振替出勤日を含む</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) were imported.</source>
        <translation>
            <numerusform>%1：%n日分を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were left out, the first is &quot;%1&quot;: %2.</source>
        <translation>
            <numerusform>%n件の予定を取り込みませんでした。最初のものは「%1」です：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Public holidays &amp;of:</source>
        <translation>祝日の国(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Import holidays of another country (.ics)…</source>
        <translation>他の国の休日を取り込む (.ics)(&amp;I)…</translation>
    </message>
    <message>
        <source>Holidays of its own</source>
        <translation>独自の休日</translation>
    </message>
    <message>
        <source>Holidays of its own stand before those of the country. A holiday counts in the field &quot;holiday&quot;; a day off of the company alone may also be set in the month.</source>
        <translation>独自の休日は国の祝日より優先されます。休日はフィールド「holiday」に反映されます。会社だけの休業日は「月」でも設定できます。</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>国なし</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>出典：%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarMonthPage</name>
    <message>
        <source>The year before (Shift+Page Up)</source>
        <translation>前の年 (Shift+Page Up)</translation>
    </message>
    <message>
        <source>The month before (Page Up)</source>
        <translation>前の月 (Page Up)</translation>
    </message>
    <message>
        <source>The month after (Page Down)</source>
        <translation>次の月 (Page Down)</translation>
    </message>
    <message>
        <source>The year after (Shift+Page Down)</source>
        <translation>次の年 (Shift+Page Down)</translation>
    </message>
    <message>
        <source>as &amp;usual</source>
        <translation>通常どおり(&amp;U)</translation>
    </message>
    <message>
        <source>day &amp;off</source>
        <translation>休業日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;working hours:</source>
        <translation>勤務時間(&amp;W)：</translation>
    </message>
    <message>
        <source>Working hours of the day</source>
        <translation>この日の勤務時間</translation>
    </message>
    <message>
        <source>09:00-12:00, 13:00-18:00</source>
        <translation>09:00-12:00, 13:00-18:00</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>理由(&amp;R)：</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month&apos;s title, as QLocale formats it</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Write it as 09:00-12:00, 13:00-18:00.</source>
        <translation>09:00-12:00, 13:00-18:00 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarRulePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarText</name>
    <message>
        <source>Monday to Friday, 09:00 to 18:00</source>
        <translation>月曜日から金曜日、09:00～18:00</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>a working day</source>
        <translation>勤務日</translation>
    </message>
    <message>
        <source>a free day of the week</source>
        <translation>定休日</translation>
    </message>
    <message>
        <source>a holiday</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>a working day in exchange for a holiday</source>
        <translation>休日の振替出勤日</translation>
    </message>
    <message>
        <source>a day off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>a day with other hours</source>
        <translation>勤務時間の異なる日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2. Nobody works.</source>
        <translation>%1：%2。勤務はありません。</translation>
    </message>
    <message>
        <source>%1: %2. Working hours: %3.</source>
        <translation>%1：%2。勤務時間：%3。</translation>
    </message>
    <message>
        <source>Public holidays are known from %1 to %2; no other year is guessed.</source>
        <translation>祝日が分かるのは%1年から%2年までです。他の年は推測しません。</translation>
    </message>
    <message>
        <source>Only the holidays listed here count.</source>
        <translation>ここに登録した休日だけが有効です。</translation>
    </message>
    <message>
        <source>The archive has events of years whose public holidays are not known: the calendar &quot;%1&quot; knows those from %2 to %3. In other years only the days that it names count.</source>
        <translation>アーカイブに、祝日の分からない年のイベントがあります。カレンダー「%1」で分かるのは%2年から%3年までです。他の年は登録された日だけが有効です。</translation>
    </message>
    <message>
        <source>zone data %1</source>
        <translation>タイムゾーンデータ %1</translation>
    </message>
    <message>
        <source>The zone data of this computer, %1, is older than the last events. Clocks may have changed since: update the system&apos;s time zones (tzdata).</source>
        <translation>このコンピューターのタイムゾーンデータ %1 は、最後のイベントより古いものです。その後に時刻の規則が変わった可能性があります。システムのタイムゾーン (tzdata) を更新してください。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CalendarWeekPage</name>
    <message>
        <source>When people work, with a comma between two spans. A span such as 22:00-06:00 runs into the next day; an empty day is free.</source>
        <translation>勤務する時間を書きます。複数ある場合はコンマで区切ります。22:00-06:00 のように書くと翌日にまたがります。空欄の日は休みです。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no working time. Write it as 09:00-12:00, 13:00-18:00.</source>
        <translation>「%1」は勤務時間ではありません。09:00-12:00, 13:00-18:00 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ChartPage</name>
    <message>
        <source>Numbers of the chart: %1</source>
        <translation>グラフの数値：%1</translation>
    </message>
    <message>
        <source>The search of the filter did not end, so there are no numbers of all its events.</source>
        <translation>フィルターの検索が完了していないため、すべてのイベントの数値はありません。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ChartPanel</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>As ta&amp;ble</source>
        <translation>表で表示(&amp;B)</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>同じ数値を表で表示します</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ColourController</name>
    <message>
        <source>A colour rule was left out. %1</source>
        <translation>色の規則を一つ読み込みませんでした。%1</translation>
    </message>
    <message>
        <source>The colours are saved.</source>
        <translation>色を保存しました。</translation>
    </message>
    <message>
        <source>The rows could not be coloured. %1</source>
        <translation>行に色を付けられませんでした。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ColourRulesDialog</name>
    <message>
        <source>Colours of rows</source>
        <translation>行の色</translation>
    </message>
    <message>
        <source>A row takes the colour of the first rule here that is switched on and whose filter it matches.</source>
        <translation>行は、有効な規則のうちフィルターに最初に一致したものの色になります。</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>色の規則</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C)：</translation>
    </message>
    <message>
        <source>As &amp;delivered</source>
        <translation>初期状態に戻す(&amp;D)</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しい規則</translation>
    </message>
    <message>
        <source>An empty filter would colour every row.</source>
        <translation>空のフィルターではすべての行に色が付きます。</translation>
    </message>
    <message>
        <source>Give the rule a name.</source>
        <translation>規則に名前を付けてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>Name, %1:</source>
        <translation>名前（%1）：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ColourText</name>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>したいことの一部を入力してください</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>該当するコマンド</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Compare</name>
    <message>
        <source>a working day</source>
        <translation>1勤務日あたり</translation>
    </message>
    <message>
        <source>in 24 off-hours</source>
        <translation>勤務時間外24時間あたり</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>なくなった</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1%</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1（%3 %2）</translation>
    </message>
    <message>
        <source>Logins in working hours</source>
        <translation>勤務時間内のログイン</translation>
    </message>
    <message>
        <source>Logins off-hours</source>
        <translation>勤務時間外のログイン</translation>
    </message>
    <message>
        <source>Failed logins in working hours</source>
        <translation>勤務時間内の失敗したログイン</translation>
    </message>
    <message>
        <source>Failed logins off-hours</source>
        <translation>勤務時間外の失敗したログイン</translation>
    </message>
    <message>
        <source>Errors in working hours</source>
        <translation>勤務時間内のエラー</translation>
    </message>
    <message>
        <source>Errors off-hours</source>
        <translation>勤務時間外のエラー</translation>
    </message>
    <message>
        <source>Root use</source>
        <translation>root の使用</translation>
    </message>
    <message>
        <source>Users who logged in or tried to</source>
        <translation>ログインした、または試みたユーザー</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>勤務日%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>休業日%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive reaches from %1 only: lower counts of %2 may mean missing files.</source>
        <translation>アーカイブは %1 からしかありません。%2 の件数が少ないのは、ファイルの不足によるものかもしれません。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CompareChart</name>
    <message>
        <source>Comparison of two periods</source>
        <translation>二つの期間の比較</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <translation>%1：%2、以前は%3</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CompareView</name>
    <message>
        <source>No events to compare.</source>
        <translation>比較するイベントがありません。</translation>
    </message>
    <message>
        <source>the latest week</source>
        <translation>最新の1週間</translation>
    </message>
    <message>
        <source>the latest month</source>
        <translation>最新の1か月</translation>
    </message>
    <message>
        <source>the time in the filter</source>
        <translation>フィルターの期間</translation>
    </message>
    <message>
        <source>the days before</source>
        <translation>直前の期間</translation>
    </message>
    <message>
        <source>the same weekdays before</source>
        <translation>直前の同じ曜日</translation>
    </message>
    <message>
        <source>the same dates of an earlier month</source>
        <translation>以前の月の同じ日付</translation>
    </message>
    <message>
        <source>Co&amp;mpare:</source>
        <translation>比較(&amp;M)：</translation>
    </message>
    <message>
        <source>wit&amp;h:</source>
        <translation>比較対象(&amp;H)：</translation>
    </message>
    <message>
        <source>Logins of each user in both periods</source>
        <translation>両期間の各ユーザーのログイン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>%1 の割合</translation>
    </message>
    <message>
        <source>Unit of the rates</source>
        <translation>割合の単位</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Logins off-hours</source>
        <translation>勤務時間外のログイン</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CoverageView</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Coverage by account, region and day</source>
        <translation>アカウント・リージョン・日ごとの網羅性</translation>
    </message>
    <message>
        <source>The gaps are listed among the findings.</source>
        <translation>欠落は検出事項に一覧があります。</translation>
    </message>
    <message>
        <source>%1, %2
%3: events %4, files %5</source>
        <translation>%1、%2
%3：イベント%4件、ファイル%5件</translation>
    </message>
    <message>
        <source>There is no event to tell days by.</source>
        <translation>日付の分かるイベントがありません。</translation>
    </message>
    <message>
        <source>Days are UTC.</source>
        <translation>日付は UTC です。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DetailPane</name>
    <message>
        <source>Select an event to see everything that the trail recorded about it.</source>
        <translation>イベントを選択すると、証跡に記録されたすべての内容が表示されます。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation>元のレコード</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>イベントのフィールド</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation>整形(&amp;I)</translation>
    </message>
    <message>
        <source>As in the &amp;archive</source>
        <translation>アーカイブのまま(&amp;A)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The raw record can&apos;t be shown. %1</source>
        <translation>元のレコードを表示できません。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DetailTreeModel</name>
    <message>
        <source>Entries: %1</source>
        <translation>項目：%1件</translation>
    </message>
    <message>
        <source>JSON in a text</source>
        <translation>文字列内の JSON</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DialogFileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Trailscope</source>
        <translation>Trailscope</translation>
    </message>
    <message>
        <source>Trail files</source>
        <translation>証跡ファイル</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>iCalendar files</source>
        <translation>iCalendar ファイル</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Public keys</source>
        <translation>公開鍵</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ErrorText</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>フィールド「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>フィールド「%1」はありません。「%2」のことですか？</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>You have no permission to read it</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation>読み取りに失敗しました</translation>
    </message>
    <message>
        <source>Writing it failed</source>
        <translation>書き込みに失敗しました</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクの空きがありません</translation>
    </message>
    <message>
        <source>It is named .gz but is not gzip data</source>
        <translation>名前は .gz ですが gzip データではありません</translation>
    </message>
    <message>
        <source>The gzip data ends early</source>
        <translation>gzip データが途中で終わっています</translation>
    </message>
    <message>
        <source>The gzip data is damaged</source>
        <translation>gzip データが破損しています</translation>
    </message>
    <message>
        <source>The compressed file is damaged or encrypted</source>
        <translation>圧縮ファイルが破損しているか、暗号化されています</translation>
    </message>
    <message>
        <source>It is in a format that is not read</source>
        <translation>読み取れない形式です</translation>
    </message>
    <message>
        <source>It holds nothing</source>
        <translation>中身がありません</translation>
    </message>
    <message>
        <source>The archive changed since it was loaded</source>
        <translation>アーカイブは読み込み後に変更されました</translation>
    </message>
    <message>
        <source>It is larger than what is safe to read</source>
        <translation>安全に読み取れる大きさを超えています</translation>
    </message>
    <message>
        <source>It is not valid JSON</source>
        <translation>正しい JSON ではありません</translation>
    </message>
    <message>
        <source>It holds no audit events</source>
        <translation>監査イベントが含まれていません</translation>
    </message>
    <message>
        <source>A record lacks what an event needs</source>
        <translation>イベントに必要な項目がレコードにありません</translation>
    </message>
    <message>
        <source>The filter can&apos;t be understood</source>
        <translation>フィルターを解釈できません</translation>
    </message>
    <message>
        <source>The preset can&apos;t be understood</source>
        <translation>プリセットを解釈できません</translation>
    </message>
    <message>
        <source>The name or value is not known</source>
        <translation>名前または値が不明です</translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation>中止されました</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>名前と、ドライブの接続を確認してください。</translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it, or open a copy of your own.</source>
        <translation>所有者に読み取り権限を求めるか、自分のコピーを開いてください。</translation>
    </message>
    <message>
        <source>Unpack it and open what it holds.</source>
        <translation>展開して、その中身を開いてください。</translation>
    </message>
    <message>
        <source>Load it again (F5).</source>
        <translation>再読み込み (F5) してください。</translation>
    </message>
    <message>
        <source>Check the drive or the network, then load again (F5).</source>
        <translation>ドライブまたはネットワークを確認し、再読み込み (F5) してください。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>空きを増やすか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Copy the file from the bucket again.</source>
        <translation>バケットからファイルをもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Compare the file with the one in the bucket.</source>
        <translation>バケットにあるファイルと比べてください。</translation>
    </message>
    <message>
        <source>Open the folder that the trail delivers to.</source>
        <translation>証跡の配信先のフォルダーを開いてください。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値がありません。</translation>
    </message>
    <message>
        <source>The bracket &quot;%1&quot; is never closed.</source>
        <translation>括弧「%1」が閉じられていません。</translation>
    </message>
    <message>
        <source>The bracket &quot;%1&quot; closes nothing.</source>
        <translation>括弧「%1」に対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The quotation mark is never opened.</source>
        <translation>引用符の始まりがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a condition beside it.</source>
        <translation>「%1」の隣に条件が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-10-01 09:00.</source>
        <translation>「%1」は日時ではありません。2026-10-01 09:00 のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address range. Write it as 10.0.0.0/8.</source>
        <translation>「%1」はアドレス範囲ではありません。10.0.0.0/8 のように書いてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation>「%1」は正規表現ではありません：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>This field can&apos;t be compared with &quot;%1&quot;.</source>
        <translation>このフィールドは「%1」で比較できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes no sense here.</source>
        <translation>「%1」はここでは意味を持ちません。</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <translation>括弧の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Memory was about to end</source>
        <translation>メモリーが不足しかけました</translation>
    </message>
    <message>
        <source>Open a part of the archive, such as one month, or close other programs.</source>
        <translation>アーカイブの一部（1か月分など）を開くか、他のプログラムを終了してください。</translation>
    </message>
    <message>
        <source>It is not a regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>It is not text in UTF-8</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>It was not written, as the archive is evidence</source>
        <translation>アーカイブは証拠のため、書き込みませんでした</translation>
    </message>
    <message>
        <source>Another program is saving there</source>
        <translation>別のプログラムがそこに保存しています</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventPage</name>
    <message>
        <source>Time &amp;zone:</source>
        <translation>タイムゾーン(&amp;Z)：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventTableAccessible</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1、%3行中%2行目</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventTableView</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ExportController</name>
    <message>
        <source>Nothing was exported: the events shown are not all events of the filter, or not its own.</source>
        <translation>何も書き出していません。表示中のイベントは、フィルターのすべてのイベントではないか、別のフィルターのものです。</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>グラフの書き出し</translation>
    </message>
    <message>
        <source>Export the manager&apos;s page</source>
        <translation>管理者用ページの書き出し</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ExportDialog</name>
    <message>
        <source>Export as CSV</source>
        <translation>CSV で書き出し</translation>
    </message>
    <message>
        <source>&amp;Choose file and export…</source>
        <translation>ファイルを選んで書き出し(&amp;C)…</translation>
    </message>
    <message>
        <source>All events shown (%1)</source>
        <translation>表示中のすべてのイベント (%1)</translation>
    </message>
    <message>
        <source>Only the selected events (%1)</source>
        <translation>選択したイベントのみ (%1)</translation>
    </message>
    <message>
        <source>Columns, as in the table: %1. The time is written in %2 and in UTC.</source>
        <translation>列は表と同じです：%1。日時は %2 と UTC で書き出します。</translation>
    </message>
    <message>
        <source>Begin the file with a UTF-8 mark, so that spreadsheets show all characters</source>
        <translation>ファイルの先頭に UTF-8 の印 (BOM) を付け、表計算ソフトで文字化けしないようにする</translation>
    </message>
    <message>
        <source>%1 of %2 events written</source>
        <translation>%2件中%1件のイベントを書き出しました</translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation>%1件のイベントを %2 に書き出しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>書き出しを取り消しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation>何も書き出されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FacetModel</name>
    <message>
        <source>%1 more</source>
        <comment>values</comment>
        <translation>ほか%1件</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1
Click: only events with it. Shift+click: only events without it.</source>
        <translation>%1
クリック：この値を含むイベントのみ。Shift+クリック：この値を含まないイベントのみ。</translation>
    </message>
    <message>
        <source>Both find %1 as well (%2), the other trail&apos;s word for it.</source>
        <translation>どちらも %1（%2）を含みます。もう一方の証跡での同じ値です。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Click to list more of them, or type above to find one.</source>
        <translation>クリックするとさらに表示します。上の欄に入力しても探せます。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FacetPanel</name>
    <message>
        <source>Find a value</source>
        <translation>値を検索</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>頻度の高い値</translation>
    </message>
    <message>
        <source>&amp;Include the chosen values</source>
        <translation>選んだ値に絞り込む(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude the chosen values</source>
        <translation>選んだ値を除外(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Only the chosen values</source>
        <translation>選んだ値のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Values by &amp;name</source>
        <translation>値を名前順に並べる(&amp;N)</translation>
    </message>
    <message>
        <source>Fields listed</source>
        <translation>一覧に表示するフィールド</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Feedback</name>
    <message>
        <source>The filter is wrong.</source>
        <translation>フィルターに誤りがあります。</translation>
    </message>
    <message>
        <source>The filter is valid.</source>
        <translation>フィルターは正しい形式です。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FieldTitles</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>ユーザータイプ</translation>
    </message>
    <message>
        <source>Principal ID</source>
        <translation>プリンシパル ID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation>送信元 IP</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>ユーザーエージェント</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>リソースタイプ</translation>
    </message>
    <message>
        <source>Event source</source>
        <translation>イベントソース</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>イベントタイプ</translation>
    </message>
    <message>
        <source>Read/Write</source>
        <translation>読み取り/書き込み</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation>送信バイト数</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>エラーメッセージ</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>イベント ID</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Denied for</source>
        <translation>拒否の理由</translation>
    </message>
    <message>
        <source>Console login</source>
        <translation>コンソールログイン</translation>
    </message>
    <message>
        <source>MFA</source>
        <translation>MFA</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>要注意操作</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Trail</source>
        <translation>証跡サービス</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Off-hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Failed, then logged in</source>
        <translation>失敗後のログイン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1: derived. In a filter: %2</source>
        <translation>%1：計算で求めた値。フィルターでの名前：%2</translation>
    </message>
    <message>
        <source>%1: %2 in the event. In a filter: %3</source>
        <translation>%1：イベント内では %2。フィルターでの名前：%3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>誰が</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>どこで</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何を</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>計算値</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter, such as  user = Jiro and outcome = denied</source>
        <translation>フィルター（例： user = Jiro and outcome = denied ）</translation>
    </message>
    <message>
        <source>What follows the | is not read: filters end there.</source>
        <translation>| より後は読み取りません。フィルターはそこで終わります。</translation>
    </message>
    <message>
        <source>%1 is read as in Simple Log Service: %2 events. Read as %3: %4.</source>
        <translation>%1 は Simple Log Service と同じ読み方で %2 件です。%3 と読むと %4 件です。</translation>
    </message>
    <message>
        <source>Searched as words in every column: %1</source>
        <translation>全列で語として検索します：%1</translation>
    </message>
    <message>
        <source>The filter is being answered.</source>
        <translation>フィルターを実行しています。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterChip</name>
    <message>
        <source>Take away %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterChips</name>
    <message>
        <source>Switch on %1</source>
        <translation>%1 を有効にする</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation>無効にする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn into its opposite</source>
        <translation>条件を反転(&amp;T)</translation>
    </message>
    <message>
        <source>Keep &amp;only this</source>
        <translation>これだけを残す(&amp;O)</translation>
    </message>
    <message>
        <source>Take it &amp;away</source>
        <translation>外す(&amp;A)</translation>
    </message>
    <message>
        <source>%1
Click to edit this part, drag it out or press Delete to take it away; right-click for more.</source>
        <translation>%1
クリックで編集、外へドラッグまたは Delete キーで外します。右クリックでその他の操作を選べます。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>%1
Switched off: click to switch it on.</source>
        <translation>%1
無効になっています。クリックすると有効にします。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterCompleter</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterCompletion</name>
    <message>
        <source>is; * and ? stand for any</source>
        <translation>一致する（* と ? は任意の文字）</translation>
    </message>
    <message>
        <source>holds the words</source>
        <translation>の語をすべて含む</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>いずれかに一致する</translation>
    </message>
    <message>
        <source>lies between</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>値がある</translation>
    </message>
    <message>
        <source>both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>either</source>
        <translation>どちらか</translation>
    </message>
    <message>
        <source>without</source>
        <translation>除く</translation>
    </message>
    <message>
        <source>Any text of the whole record</source>
        <translation>レコード全体に含まれる文字列</translation>
    </message>
    <message>
        <source>has no value: missing, empty or null</source>
        <translation>値がない：存在しない、空、または null</translation>
    </message>
    <message>
        <source>is not in the record at all</source>
        <translation>レコードにまったくない</translation>
    </message>
    <message>
        <source>is recorded as empty</source>
        <translation>空として記録されている</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterController</name>
    <message>
        <source>There is no filter before.</source>
        <translation>これより前のフィルターはありません。</translation>
    </message>
    <message>
        <source>Back to: %1 (Alt+Left)
This takes back: %2</source>
        <translation>戻る先：%1 (Alt+Left)
取り消される変更：%2</translation>
    </message>
    <message>
        <source>There is no filter after.</source>
        <translation>これより後のフィルターはありません。</translation>
    </message>
    <message>
        <source>Forward to: %1 (Alt+Right)
This changes: %2</source>
        <translation>進む先：%1 (Alt+Right)
変更：%2</translation>
    </message>
    <message>
        <source>The search was stopped: there may be more events than these. Return in the filter&apos;s field searches again.</source>
        <translation>検索を中止しました。ほかにもイベントがある可能性があります。フィルター欄で Return キーを押すと、もう一度検索します。</translation>
    </message>
    <message>
        <source>The filter could not be answered. %1 Return in the filter&apos;s field asks again.</source>
        <translation>フィルターの結果を得られませんでした。%1 フィルター欄で Return キーを押すと、もう一度検索します。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterEdit</name>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを消去</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterField</name>
    <message>
        <source>The filter refers to a parameter that is not there, or whose value is wrong: %1</source>
        <translation>フィルターが存在しないパラメーター、または値に誤りのあるパラメーターを参照しています：%1</translation>
    </message>
    <message>
        <source>What follows the | is not read: take it away.</source>
        <translation>| より後は読み取りません。取り除いてください。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterMessage</name>
    <message>
        <source>Change it to: %1 (Alt+Return)</source>
        <translation>次のように直す：%1 (Alt+Return)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterSteps</name>
    <message>
        <source>all events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>another order</source>
        <translation>順序の変更</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>検索(&amp;I)：</translation>
    </message>
    <message>
        <source>Find in the events shown</source>
        <translation>表示中のイベントを検索</translation>
    </message>
    <message>
        <source>Text in any column shown</source>
        <translation>表示中の列のテキスト</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The hit before (Shift+F3)</source>
        <translation>前の一致 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next hit (F3)</source>
        <translation>次の一致 (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>検索を閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GoToTimeDialog</name>
    <message>
        <source>Go to a time</source>
        <translation>日時へ移動</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Time (%1):</source>
        <translation>日時 (%1)(&amp;T)：</translation>
    </message>
    <message>
        <source>The first event at %1 or after it becomes the current one.</source>
        <translation>%1 以後の最初のイベントへ移動します。</translation>
    </message>
    <message>
        <source>This is no time. Write it as 2026-10-01, 2026-10-01 09:00, yesterday or last 7d.</source>
        <translation>日時ではありません。2026-10-01、2026-10-01 09:00、yesterday、last 7d のように書いてください。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupDialog</name>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation>イベントのグループ</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（選択）</translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation>グループ化(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;and by:</source>
        <translation>さらに(&amp;A)：</translation>
    </message>
    <message>
        <source>Count &amp;different:</source>
        <translation>種類を数える(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Ready groupings:</source>
        <translation>用意されたグループ化(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show the group&apos;s &amp;events</source>
        <translation>グループのイベントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>%1 groups of %2 events. Return or a double click shows a group&apos;s events.</source>
        <translation>イベント%2件、グループ%1件。Enter キーまたはダブルクリックでグループのイベントを表示します。</translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation>グループを保存</translation>
    </message>
    <message>
        <source>Only failed logins of a user and the success after &amp;them:</source>
        <translation>あるユーザーのログイン失敗と、それに続く成功だけ(&amp;T)：</translation>
    </message>
    <message>
        <source>At least so many failed logins in a row</source>
        <translation>続けて失敗したログインの最小回数</translation>
    </message>
    <message>
        <source>At most so many minutes from each login to the next</source>
        <translation>次のログインまでの最大の分数</translation>
    </message>
    <message>
        <source> failures</source>
        <translation>回以上の失敗</translation>
    </message>
    <message>
        <source> minutes apart</source>
        <translation>分以内の間隔</translation>
    </message>
    <message>
        <source>%1 groups of the %2 events found so far: not of all that match the filter.</source>
        <translation>これまでに見つかった%2件のイベントの%1グループです。フィルターに一致するすべてではありません。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupHint</name>
    <message>
        <source>Show the &amp;groups</source>
        <translation>グループを表示(&amp;G)</translation>
    </message>
    <message>
        <source>A row for each group, which opens its events (Ctrl+G)</source>
        <translation>グループごとに1行で、そのイベントを開けます (Ctrl+G)</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>This preset puts its events together by %1 and %2.</source>
        <translation>このプリセットはイベントを%1と%2でまとめます。</translation>
    </message>
    <message>
        <source>This preset puts its events together by %1.</source>
        <translation>このプリセットはイベントを%1でまとめます。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupTableModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>失敗率</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GuardedFileChooser</name>
    <message>
        <source>%1 is a file of the open archive. The archive is evidence, so it was not replaced. Choose another name.</source>
        <translation>%1 は開いているアーカイブのファイルです。アーカイブは証拠のため、置き換えませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 would lie in the folder of the open archive, among the evidence, and be read with it the next time. Write it there?</source>
        <translation>%1 は開いているアーカイブのフォルダーに入り、証拠と並んで、次回は一緒に読み込まれます。そこに書き込みますか。</translation>
    </message>
    <message>
        <source>Write into the archive&apos;s folder</source>
        <translation>アーカイブのフォルダーに書き込む</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ImportDialog</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットの取り込み</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>取り込むファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>%1 of %2 files hold a sound preset. Nothing has been taken over yet.</source>
        <translation>ファイル%2件中%1件に正しいプリセットがあります。まだ何も取り込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n preset(s)</source>
        <translation>
            <numerusform>プリセット%n件を取り込む(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trailscope::ui::LeftOutText</name>
    <message>
        <source>These numbers are incomplete.</source>
        <translation>この数値は完全ではありません。</translation>
    </message>
    <message>
        <source>Memory was about to end: %1 of %2 files were left out.</source>
        <translation>メモリーが不足しかけたため、ファイル%2件中%1件を読み込みませんでした。</translation>
    </message>
    <message>
        <source>Damaged files and folders: %1.</source>
        <translation>破損したファイルとフォルダー：%1件。</translation>
    </message>
    <message>
        <source>Damaged records: %1.</source>
        <translation>破損したレコード：%1件。</translation>
    </message>
    <message>
        <source>Not all files were read: loading was stopped, or is going on.</source>
        <translation>すべてのファイルは読み取られていません。読み込みが中止されたか、まだ続いています。</translation>
    </message>
    <message>
        <source>Events whose records could not be searched: %1.</source>
        <translation>レコードを検索できなかったイベント: %1 件。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::LoadStatus</name>
    <message>
        <source>No archive is open</source>
        <translation>アーカイブを開いていません</translation>
    </message>
    <message>
        <source>Show which files could not be read, and why</source>
        <translation>読み取れなかったファイルとその理由を表示します</translation>
    </message>
    <message>
        <source>Events that the archive holds more than once, as when two trails deliver to one bucket, are shown once.</source>
        <translation>二つの証跡が一つのバケットに配信している場合など、アーカイブに重複して含まれるイベントは一度だけ表示します。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop loading and keep what was read so far</source>
        <translation>読み込みを中止し、読み取った分は残します</translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation>イベント：%1件</translation>
    </message>
    <message>
        <source>Listing files…</source>
        <translation>ファイルを調べています…</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>ファイル %1/%2</translation>
    </message>
    <message>
        <source>Damaged files: %1</source>
        <translation>破損ファイル：%1件</translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation>対象外のファイル：%1件</translation>
    </message>
    <message>
        <source>Duplicates folded: %1</source>
        <translation>まとめた重複：%1件</translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were read. F5 loads all.</source>
        <translation>中止しました。%2件中%1件のファイルを読み取りました。F5 キーですべて読み込みます。</translation>
    </message>
    <message>
        <source>The events take %1 of memory: columns %2, hashes of ids %3, places of records %4, dictionaries %5, file names %6.</source>
        <translation>イベントは %1 のメモリーを使用しています：列 %2、ID のハッシュ値 %3、レコードの位置 %4、辞書 %5、ファイル名 %6。</translation>
    </message>
    <message>
        <source>Memory was about to end: %1 of %2 files were left out.</source>
        <translation>メモリーが不足しかけたため、ファイル%2件中%1件を読み込みませんでした。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::LocalTextTabs</name>
    <message>
        <source>(nothing noted)</source>
        <translation>（記載なし）</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>What it f&amp;inds:</source>
        <translation>見つけるもの(&amp;I)：</translation>
    </message>
    <message>
        <source>How to &amp;judge it:</source>
        <translation>判断のしかた(&amp;J)：</translation>
    </message>
    <message>
        <source>What the trail &amp;can&apos;t show:</source>
        <translation>証跡では分からないこと(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation>フォルダーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow: read new files as they come</source>
        <translation>追従：新しいファイルを随時読み込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>CSV で書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation>見出し付きで行をコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation>すべての行を選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation>フィルターを入力(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show all events</source>
        <translation>すべてのイベントを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列を初期状態に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view as a &amp;preset…</source>
        <translation>この表示をプリセットとして保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation>プリセットを取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Undo deleting the preset</source>
        <translation>プリセットの削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Group by…</source>
        <translation>グループ化(&amp;G)…</translation>
    </message>
    <message>
        <source>Archive: &amp;coverage and integrity…</source>
        <translation>アーカイブ：網羅性と整合性(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Damaged files…</source>
        <translation>破損ファイル(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>ガイド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;About Trailscope</source>
        <translation>Trailscope について(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
    <message>
        <source>Only the &amp;time that the timeline shows</source>
        <translation>タイムラインの表示期間のみに絞り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Manager&apos;s page as PDF, A4…</source>
        <translation>管理者用ページを PDF で書き出し（A4）(&amp;M)…</translation>
    </message>
    <message>
        <source>Manager&apos;s page as PDF, &amp;Letter…</source>
        <translation>管理者用ページを PDF で書き出し（レター）(&amp;L)…</translation>
    </message>
    <message>
        <source>Chart as &amp;PNG…</source>
        <translation>グラフを PNG で書き出し(&amp;P)…</translation>
    </message>
    <message>
        <source>Chart as &amp;SVG…</source>
        <translation>グラフを SVG で書き出し(&amp;S)…</translation>
    </message>
    <message>
        <source>Chart&apos;s &amp;numbers as CSV…</source>
        <translation>グラフの数値を CSV で書き出し(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Manager view</source>
        <translation>管理者ビュー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Calendar: working hours and holidays…</source>
        <translation>カレンダー：勤務時間と休日(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find in the events shown</source>
        <translation>表示中のイベントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Go to a &amp;time…</source>
        <translation>日時へ移動(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark the events</source>
        <translation>イベントの印を付ける/外す(&amp;M)</translation>
    </message>
    <message>
        <source>N&amp;ext mark</source>
        <translation>次の印(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>前の印(&amp;R)</translation>
    </message>
    <message>
        <source>Remove all mar&amp;ks</source>
        <translation>すべての印を外す(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;olours of rows…</source>
        <translation>行の色(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand…</source>
        <translation>コマンドを検索(&amp;O)…</translation>
    </message>
    <message>
        <source>Manager&apos;s page as &amp;HTML…</source>
        <translation>管理者用ページを HTML で書き出し(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Stop loading or searching</source>
        <translation>読み込みまたは検索を中止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainMenus</name>
    <message>
        <source>E&amp;xport</source>
        <translation>書き出し(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使った項目を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>言語(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>レビュー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>フィルター(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainWindow</name>
    <message>
        <source>Trailscope</source>
        <translation>Trailscope</translation>
    </message>
    <message>
        <source>The settings could not be read, so what is changed now is not kept. %1</source>
        <translation>設定を読み取れないため、今回の変更は保存されません。%1</translation>
    </message>
    <message>
        <source>Some settings were not valid and were ignored: %1.</source>
        <translation>一部の設定が正しくないため、無視しました：%1。</translation>
    </message>
    <message>
        <source>The values could not be counted. %1</source>
        <translation>値を集計できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Manager</name>
    <message>
        <source>nothing to compare with</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>before: %1 (%2)</source>
        <translation>以前：%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>勤務日%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>休業日%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which the archive holds nothing</source>
        <translation>%1（アーカイブに記録がありません）</translation>
    </message>
    <message>
        <source>%1, in which the archive begins: its counts are too low</source>
        <translation>%1（アーカイブがこの途中から始まるため、件数は実際より少なくなります）</translation>
    </message>
    <message>
        <source>%1, SHA-256 %2</source>
        <translation>%1、SHA-256 %2</translation>
    </message>
    <message>
        <source>none: all events</source>
        <translation>なし：すべてのイベント</translation>
    </message>
    <message>
        <source>all regions</source>
        <translation>全リージョン</translation>
    </message>
    <message>
        <source>Planned gap: %1, account %2, %3.</source>
        <translation>計画内の欠落：%1、アカウント %2、%3。</translation>
    </message>
    <message>
        <source>Files: %1, damaged: %2. Records that could not be read: %3. Duplicates folded: %4.</source>
        <translation>ファイル：%1件、破損：%2件。読み取れなかったレコード：%3件。まとめた重複：%4件。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Off-hours logins</source>
        <translation>勤務時間外のログイン</translation>
    </message>
    <message>
        <source>Use of root</source>
        <translation>root の使用</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>失敗したログイン</translation>
    </message>
    <message>
        <source>Other errors</source>
        <translation>その他のエラー</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Logins in working hours</source>
        <translation>勤務時間内のログイン</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Nobody logged in outside working hours.</source>
        <translation>勤務時間外にログインした人はいません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more person(s)</source>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Question of the review</source>
        <translation>レビュー項目</translation>
    </message>
    <message>
        <source>Root was not used.</source>
        <translation>root は使用されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2: %n time(s), the last on %3</source>
        <translation>
            <numerusform>%1：%2 から%n回、最後は %3</numerusform>
        </translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more kind(s) of use</source>
        <translation>
            <numerusform>ほか%n種類の使用</numerusform>
        </translation>
    </message>
    <message>
        <source>The public holidays of this period are not known: they count as ordinary days.</source>
        <translation>この期間の祝日が分からないため、通常の日として数えています。</translation>
    </message>
    <message>
        <source>No gap was found in this period.</source>
        <translation>この期間に欠落は見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more gap(s)</source>
        <translation>
            <numerusform>ほか%n件の欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation>失敗したログイン</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>nights and days off</source>
        <translation>夜間と休業日</translation>
    </message>
    <message>
        <source>Gap: %1, account %2, %3.</source>
        <translation>欠落：%1、アカウント %2、%3。</translation>
    </message>
    <message>
        <source>Logins and errors over time</source>
        <translation>ログインとエラーの推移</translation>
    </message>
    <message>
        <source>Logins by weekday and hour</source>
        <translation>曜日・時間帯別のログイン</translation>
    </message>
    <message>
        <source>Compared with the period before</source>
        <translation>前の期間との比較</translation>
    </message>
    <message>
        <source>Logins outside working hours</source>
        <translation>勤務時間外のログイン</translation>
    </message>
    <message>
        <source>Questions of the review</source>
        <translation>レビュー項目</translation>
    </message>
    <message>
        <source>Coverage of the archive</source>
        <translation>アーカイブの網羅性</translation>
    </message>
    <message>
        <source>What the trail can&apos;t show</source>
        <translation>証跡では分からないこと</translation>
    </message>
    <message>
        <source>Audit trail review</source>
        <translation>監査証跡レビュー</translation>
    </message>
    <message numerus="yes">
        <source>and %n more question(s)</source>
        <translation>
            <numerusform>ほか%n問</numerusform>
        </translation>
    </message>
    <message>
        <source>In a gap nothing was delivered where something must have been.</source>
        <translation>欠落とは、何かが配信されたはずなのに何も配信されていない期間です。</translation>
    </message>
    <message>
        <source>Made with Trailscope %1</source>
        <translation>Trailscope %1 で作成</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>作成日時：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Zone data</source>
        <translation>タイムゾーンデータ</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ManagerController</name>
    <message>
        <source>The manager&apos;s page could not be made. %1</source>
        <translation>管理者用ページを作成できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ManagerView</name>
    <message>
        <source>&amp;Period:</source>
        <translation>期間(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Back to the events</source>
        <translation>イベントに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Show these events</source>
        <translation>これらのイベントを表示</translation>
    </message>
    <message>
        <source>as filtered: %1</source>
        <translation>フィルターの期間：%1</translation>
    </message>
    <message>
        <source>whole archive: %1</source>
        <translation>アーカイブ全体：%1</translation>
    </message>
    <message>
        <source>month: %1</source>
        <translation>月：%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MonthView</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::NavigationController</name>
    <message>
        <source>No event shown is as late as that; this is the last one.</source>
        <translation>表示中のイベントにそれより後のものはありません。これが最後です。</translation>
    </message>
    <message>
        <source>Marks are for a few events: at most %1 at once. A filter keeps more together.</source>
        <translation>印は少数のイベントのためのもので、一度に%1件までです。それ以上はフィルターでまとめてください。</translation>
    </message>
    <message>
        <source>None of the events shown is marked.</source>
        <translation>表示中のイベントに印の付いたものはありません。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PaletteController</name>
    <message>
        <source>%1 › %2</source>
        <comment>menu and entry</comment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ParameterDialog</name>
    <message>
        <source>&amp;Show its events</source>
        <translation>イベントを表示(&amp;S)</translation>
    </message>
    <message>
        <source>The preset&apos;s &amp;own values</source>
        <translation>プリセットの値に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ParameterTable</name>
    <message>
        <source>Parameters of the preset</source>
        <translation>プリセットのパラメーター</translation>
    </message>
    <message>
        <source>In the filter as</source>
        <translation>フィルターでの名前</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>質問文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>A filter refers to a parameter as ${name}, such as  user = ${people}.</source>
        <translation>フィルターではパラメーターを ${name} の形で参照します（例： user = ${people} ）。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a parameter: small letters, digits and - only.</source>
        <translation>「%1」はパラメーター名に使えません。英小文字、数字、「-」だけを使ってください。</translation>
    </message>
    <message>
        <source>Two parameters have the name &quot;%1&quot;.</source>
        <translation>「%1」という名前のパラメーターが二つあります。</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot;: %2</source>
        <translation>「%1」の値：%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ParameterText</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Values of a field</source>
        <translation>フィールドの値</translation>
    </message>
    <message>
        <source>This is no period. Write it as last 30d, 2026-10 or 2026-10-01..2026-10-31.</source>
        <translation>期間ではありません。last 30d、2026-10、2026-10-01..2026-10-31 のように書いてください。</translation>
    </message>
    <message>
        <source>This is no whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>This is no list of names. Write it as root, Ji*, &quot;Yamada, Taro&quot;.</source>
        <translation>名前の一覧ではありません。root, Ji*, &quot;Yamada, Taro&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>This is no list of networks. Write it as 10.0.0.0/8, 203.0.113.7.</source>
        <translation>ネットワークの一覧ではありません。10.0.0.0/8, 203.0.113.7 のように書いてください。</translation>
    </message>
    <message>
        <source>This is no list of values. Write it as one, two*, &quot;with blanks&quot;.</source>
        <translation>値の一覧ではありません。one, two*, &quot;with blanks&quot; のように書いてください。</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>過去90日間</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::People</name>
    <message>
        <source>failed login outside of working hours</source>
        <translation>勤務時間外の失敗したログイン</translation>
    </message>
    <message>
        <source>failed login</source>
        <translation>失敗したログイン</translation>
    </message>
    <message>
        <source>login outside of working hours</source>
        <translation>勤務時間外のログイン</translation>
    </message>
    <message>
        <source>login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2 logins, %3 of them outside of working hours; %4 failed, %5 of them outside of working hours</source>
        <translation>%1：ログイン%2件（うち勤務時間外%3件）、失敗%4件（うち勤務時間外%5件）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>off-hours</source>
        <translation>時間外</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PeopleChart</name>
    <message>
        <source>Logins of each user</source>
        <translation>各ユーザーのログイン</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PeopleView</name>
    <message>
        <source>Nobody logged in.</source>
        <translation>ログインした人はいません。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%n more user(s) not drawn</source>
        <translation>
            <numerusform>ほか%n人のユーザーは表示していません</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Off-hours logins</source>
        <translation>勤務時間外のログイン</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>失敗したログイン</translation>
    </message>
    <message>
        <source>Failed off-hours logins</source>
        <translation>勤務時間外の失敗したログイン</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PersonChangeModel</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Off-hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetController</name>
    <message>
        <source>The presets&apos; events could not be counted. %1</source>
        <translation>プリセットのイベントを集計できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetDialog</name>
    <message>
        <source>New preset</source>
        <translation>新しいプリセット</translation>
    </message>
    <message>
        <source>Change preset</source>
        <translation>プリセットの変更</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>グループ(&amp;G)：</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F)：</translation>
    </message>
    <message>
        <source>An empty filter would find every event.</source>
        <translation>空のフィルターではすべてのイベントが該当します。</translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation>プリセットに名前を付けてください。</translation>
    </message>
    <message>
        <source>Give the preset a group.</source>
        <translation>プリセットのグループを指定してください。</translation>
    </message>
    <message>
        <source>&amp;Texts</source>
        <translation>説明(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Parameters</source>
        <translation>パラメーター(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>What the preset shows besides its events:</source>
        <translation>イベントのほかにプリセットが表示するもの：</translation>
    </message>
    <message>
        <source>Its own columns</source>
        <translation>独自の列</translation>
    </message>
    <message>
        <source>Its own order</source>
        <translation>独自の並び順</translation>
    </message>
    <message>
        <source>Its events in groups</source>
        <translation>グループ化したイベント</translation>
    </message>
    <message>
        <source>Its own chart</source>
        <translation>独自のグラフ</translation>
    </message>
    <message>
        <source>The columns %1</source>
        <translation>列：%1</translation>
    </message>
    <message>
        <source>Ordered by %1</source>
        <translation>%1 の昇順</translation>
    </message>
    <message>
        <source>Ordered by %1, the last first</source>
        <translation>%1 の降順</translation>
    </message>
    <message>
        <source>Groups by %1 and %2</source>
        <translation>%1 と %2 によるグループ</translation>
    </message>
    <message>
        <source>Groups by %1</source>
        <translation>%1 によるグループ</translation>
    </message>
    <message>
        <source>The timeline split by %1</source>
        <translation>%1 を内訳とするタイムライン</translation>
    </message>
    <message>
        <source>C&amp;hart</source>
        <translation>グラフ(&amp;H)</translation>
    </message>
    <message>
        <source>No filter refers to ${%1}.</source>
        <translation>${%1} を参照するフィルターがありません。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetEditor</name>
    <message>
        <source>The preset is back.</source>
        <translation>プリセットを元に戻しました。</translation>
    </message>
    <message>
        <source>A preset file was left out. %1</source>
        <translation>プリセットファイルを一つ読み込みませんでした。%1</translation>
    </message>
    <message>
        <source>Type a filter first: a preset keeps the filter and the columns of the view.</source>
        <translation>先にフィルターを入力してください。プリセットは表示中のフィルターと列を保存します。</translation>
    </message>
    <message>
        <source>My presets</source>
        <translation>マイプリセット</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is saved.</source>
        <translation>プリセット「%1」を保存しました。</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットの取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n preset(s) imported.</source>
        <translation>
            <numerusform>プリセットを%n件取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>プリセットの書き出し</translation>
    </message>
    <message>
        <source>The preset was written to %1.</source>
        <translation>プリセットを %1 に書き出しました。</translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation>イベントを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation>フィルターに追加(&amp;A)</translation>
    </message>
    <message>
        <source>Show its co&amp;lumns</source>
        <translation>プリセットの列を表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>お気に入り(&amp;F)</translation>
    </message>
    <message>
        <source>The preset is a favourite.</source>
        <translation>プリセットをお気に入りに追加しました。</translation>
    </message>
    <message>
        <source>The preset is no favourite any more.</source>
        <translation>プリセットをお気に入りから外しました。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;opy and change…</source>
        <translation>コピーして変更(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>The preset is deleted. Review &gt; Undo deleting brings it back.</source>
        <translation>プリセットを削除しました。「レビュー」＞「プリセットの削除を元に戻す」で戻せます。</translation>
    </message>
    <message>
        <source>&amp;Rename the group…</source>
        <translation>グループの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Rename a group</source>
        <translation>グループの名前の変更</translation>
    </message>
    <message>
        <source>The group&apos;s new name:</source>
        <translation>グループの新しい名前：</translation>
    </message>
    <message>
        <source>The group is renamed.</source>
        <translation>グループの名前を変更しました。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetGroup</name>
    <message>
        <source>S1  Unauthorised access</source>
        <translation>S1  不正アクセス</translation>
    </message>
    <message>
        <source>S2  Refused operations</source>
        <translation>S2  拒否された操作</translation>
    </message>
    <message>
        <source>S3  Events to watch</source>
        <translation>S3  注意すべきイベント</translation>
    </message>
    <message>
        <source>S4  Leaked data</source>
        <translation>S4  データ漏えい</translation>
    </message>
    <message>
        <source>CIS  Benchmark, section 2</source>
        <translation>CIS  ベンチマーク 第2節</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetPanel</name>
    <message>
        <source>Presets of the review</source>
        <translation>レビューのプリセット</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Choose a preset to see what it finds, how to judge it, and what the trail can&apos;t show.</source>
        <translation>プリセットを選ぶと、見つけるもの、判断のしかた、証跡では分からないことが表示されます。</translation>
    </message>
    <message>
        <source>&amp;Save this view as a preset…</source>
        <translation>この表示をプリセットとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>見つけるもの</translation>
    </message>
    <message>
        <source>How to judge it</source>
        <translation>判断のしかた</translation>
    </message>
    <message>
        <source>What the trail can&apos;t show</source>
        <translation>証跡では分からないこと</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Asked with</source>
        <translation>使用した値</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetProblem</name>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is missing: values are those of a field</source>
        <translation>がありません。値はフィールドの値です</translation>
    </message>
    <message>
        <source>is no key of a preset</source>
        <translation>はプリセットのキーではありません</translation>
    </message>
    <message>
        <source>is no key of a parameter</source>
        <translation>はパラメーターのキーではありません</translation>
    </message>
    <message>
        <source>is no key of groups</source>
        <translation>は groups のキーではありません</translation>
    </message>
    <message>
        <source>is no key of a chart</source>
        <translation>は chart のキーではありません</translation>
    </message>
    <message>
        <source>is no key of a series</source>
        <translation>は系列のキーではありません</translation>
    </message>
    <message>
        <source>has no English text</source>
        <translation>に英語のテキストがありません</translation>
    </message>
    <message>
        <source>has a split and series; it can have one of them</source>
        <translation>に split と series の両方があります。どちらか一方だけにしてください</translation>
    </message>
    <message>
        <source>its values are no numbers</source>
        <translation>の値は数値ではありません</translation>
    </message>
    <message>
        <source>its values can&apos;t be counted</source>
        <translation>の値は集計できません</translation>
    </message>
    <message>
        <source>may hold letters, digits, &apos;-&apos;, &apos;_&apos; and &apos;.&apos; only</source>
        <translation>に使えるのは英字、数字、「-」「_」「.」だけです</translation>
    </message>
    <message>
        <source>must be a column of groups such as first or events:desc</source>
        <translation>は first や events:desc のようなグループの列にしてください</translation>
    </message>
    <message>
        <source>must be a field, with :desc for descending</source>
        <translation>はフィールドにしてください。降順は :desc を付けます</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>はリストにしてください</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>はテキストにしてください</translation>
    </message>
    <message>
        <source>must be a whole number</source>
        <translation>は整数にしてください</translation>
    </message>
    <message>
        <source>must be an object from language codes to texts</source>
        <translation>は言語コードからテキストへのオブジェクトにしてください</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>はオブジェクトにしてください</translation>
    </message>
    <message>
        <source>must be lower-case letters, digits and &apos;-&apos;, a letter first</source>
        <translation>は英小文字、数字、「-」だけにし、英字で始めてください</translation>
    </message>
    <message>
        <source>must be minute, 5-minutes, hour, day or week</source>
        <translation>は minute、5-minutes、hour、day、week のどれかにしてください</translation>
    </message>
    <message>
        <source>must be one field or two</source>
        <translation>は1つか2つのフィールドにしてください</translation>
    </message>
    <message>
        <source>must be period, number, names, networks or values</source>
        <translation>は period、number、names、networks、values のどれかにしてください</translation>
    </message>
    <message>
        <source>needs &quot;schemaVersion&quot;: 2</source>
        <translation>には &quot;schemaVersion&quot;: 2 が必要です</translation>
    </message>
    <message>
        <source>what follows the &apos;|&apos; is not read: take it away</source>
        <translation>の | より後は読み取りません。取り除いてください</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; %2.</source>
        <translation>「%1」%2。</translation>
    </message>
    <message>
        <source>%1 Put right: %2</source>
        <translation>%1訂正後：%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ProblemModel</name>
    <message>
        <source>File or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation>%1（%2バイト目）</translation>
    </message>
    <message>
        <source>Loaded up to the damage</source>
        <translation>破損箇所の手前まで読み込みました</translation>
    </message>
    <message>
        <source>Records left out: %1</source>
        <translation>読み飛ばしたレコード：%1件</translation>
    </message>
    <message>
        <source>Nothing of it was loaded</source>
        <translation>何も読み込まれていません</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ProblemsDialog</name>
    <message>
        <source>Nothing could be read.</source>
        <translation>何も読み取れませんでした。</translation>
    </message>
    <message>
        <source>Files found: %1, damaged: %2, not a trail: %3. Everything else was loaded.</source>
        <translation>見つかったファイル：%1件、破損：%2件、証跡以外：%3件。残りはすべて読み込みました。</translation>
    </message>
    <message>
        <source>Records left out: %1.</source>
        <translation>読み飛ばしたレコード：%1件。</translation>
    </message>
    <message>
        <source>The list shows the first %1 problems.</source>
        <translation>一覧には最初の%1件の問題を表示しています。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>読み取れなかったファイル</translation>
    </message>
    <message>
        <source>&amp;Save list as CSV…</source>
        <translation>一覧を CSV で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>ファイルの一覧を保存</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ReadyGroupings</name>
    <message>
        <source>First time a user came from an address</source>
        <translation>ユーザーがそのアドレスから初めてアクセスした時</translation>
    </message>
    <message>
        <source>First time a user came with an agent</source>
        <translation>ユーザーがそのエージェントを初めて使った時</translation>
    </message>
    <message>
        <source>First time a user acted in a region</source>
        <translation>ユーザーがそのリージョンで初めて操作した時</translation>
    </message>
    <message>
        <source>First time a user called an event</source>
        <translation>ユーザーがそのイベントを初めて呼び出した時</translation>
    </message>
    <message>
        <source>Failed logins and then a success of a user</source>
        <translation>ユーザーのログイン失敗と、それに続く成功</translation>
    </message>
    <message>
        <source>Users, and how many addresses each came from</source>
        <translation>ユーザーと、それぞれのアクセス元アドレスの数</translation>
    </message>
    <message>
        <source>Addresses, and how many users came from each</source>
        <translation>アドレスと、それぞれからアクセスしたユーザーの数</translation>
    </message>
    <message>
        <source>Users and what they were refused</source>
        <translation>ユーザーと、拒否された操作</translation>
    </message>
    <message>
        <source>Access keys, and how many addresses used each</source>
        <translation>アクセスキーと、それぞれを使ったアドレスの数</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::RuleText</name>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2026-10-12.</source>
        <translation>「%1」は日付ではありません。2026-10-12 のように書いてください。</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>終わりが始まりより前になります。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象者</translation>
    </message>
    <message>
        <source>everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Name users or groups, with commas between them.</source>
        <translation>ユーザーまたはグループをコンマで区切って指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-10-03 22:00.</source>
        <translation>「%1」は日時ではありません。2026-10-03 22:00 のように書いてください。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>%1 is among the holidays already.</source>
        <translation>%1 はすでに休日に登録されています。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Company holiday</source>
        <translation>会社の休日</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>グループに名前を付けてください。</translation>
    </message>
    <message>
        <source>There is a group &quot;%1&quot; already.</source>
        <translation>グループ「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>new group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>new group %1</source>
        <translation>新しいグループ %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>On holidays</source>
        <translation>休日も勤務</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Type yes or no.</source>
        <translation>「はい」または「いいえ」と入力してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no working time. Write it as 09:00-12:00, 13:00-18:00.</source>
        <translation>「%1」は勤務時間ではありません。09:00-12:00, 13:00-18:00 のように書いてください。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>off</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;. Write it as Europe/London.</source>
        <translation>タイムゾーン「%1」はありません。Europe/London のように書いてください。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>シフト</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>New shift</source>
        <translation>新しいシフト</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::SeriesEditor</name>
    <message>
        <source>&amp;Add a series</source>
        <translation>系列を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Of the events that the preset finds, the timeline shows those of each filter here as a series. Series take the place of a split by a field.</source>
        <translation>プリセットが見つけたイベントのうち、ここの各フィルターに合うものをタイムラインに系列として表示します。系列はフィールドによる内訳に代わります。</translation>
    </message>
    <message>
        <source>Name of the series</source>
        <translation>系列の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter of the series</source>
        <translation>系列のフィルター</translation>
    </message>
    <message>
        <source>Filter, such as  outcome = denied</source>
        <translation>フィルター（例： outcome = denied ）</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Give each series of the chart a name.</source>
        <translation>グラフの各系列に名前を付けてください。</translation>
    </message>
    <message>
        <source>The series &quot;%1&quot; has no filter.</source>
        <translation>系列「%1」にフィルターがありません。</translation>
    </message>
    <message>
        <source>The series &quot;%1&quot;: %2</source>
        <translation>系列「%1」：%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ShownText</name>
    <message>
        <source>... (%1 lines)</source>
        <translation>...（%1行）</translation>
    </message>
    <message>
        <source>%1... (%2 bytes)</source>
        <translation>%1...（%2バイト）</translation>
    </message>
    <message>
        <source>There are characters in it that can&apos;t be seen: %1</source>
        <translation>見えない文字が含まれています：%1</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::StartPage</name>
    <message>
        <source>Open an audit trail</source>
        <translation>監査証跡を開く</translation>
    </message>
    <message>
        <source>Trailscope shows archives of Alibaba Cloud ActionTrail and AWS CloudTrail: a folder copied from the bucket, or single .gz and .json files. You can also drop them anywhere in this window. Archives are only read, never changed.</source>
        <translation>Trailscope は Alibaba Cloud ActionTrail と AWS CloudTrail のアーカイブを表示します。バケットからコピーしたフォルダー、または個々の .gz・.json ファイルを開いてください。このウィンドウのどこにでもドロップできます。アーカイブは読み取るだけで、変更しません。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>All trail files in it and below it</source>
        <translation>その中と下位フォルダーのすべての証跡ファイル</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>One or more .gz or .json files</source>
        <translation>一つ以上の .gz または .json ファイル</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>A month of a made-up company, to try things out</source>
        <translation>架空の会社の1か月分。お試し用です</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前に開いたもの</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TableController</name>
    <message>
        <source>%1 of %2 events; not all records were searched</source>
        <translation>%1 / %2件のイベント。一部のレコードは検索されていません</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>イベント%2件中%1件</translation>
    </message>
    <message>
        <source>%1 of %2 events found before the search ended: not all</source>
        <translation>検索が終わる前に見つかったイベント：%1 / %2件（すべてではありません）</translation>
    </message>
    <message>
        <source>%1 of %2 events so far, reading the archive…</source>
        <translation>ここまでイベント%2件中%1件、アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation>、%1件を選択</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み込んでいます…</translation>
    </message>
    <message>
        <source>The filter was not answered.
Return in the filter&apos;s field asks again.</source>
        <translation>フィルターの結果は得られませんでした。
フィルター欄で Return キーを押すと、もう一度検索します。</translation>
    </message>
    <message>
        <source>No event matches the filter.
Take a condition away, or go back to the filter before (Alt+Left).</source>
        <translation>フィルターに一致するイベントがありません。
条件を外すか、前のフィルターに戻ってください (Alt+Left)。</translation>
    </message>
    <message>
        <source>The copied events are not all events of the filter, or not its own.</source>
        <translation>コピーしたイベントは、フィルターのすべてのイベントではないか、別のフィルターのものです。</translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied. Export as CSV (Ctrl+E) has no such limit.</source>
        <translation>先頭の%1行だけをコピーしました。CSV で書き出し (Ctrl+E) にはこの制限はありません。</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TableFinder</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n件一致</numerusform>
        </translation>
    </message>
    <message>
        <source>went on from the top</source>
        <translation>先頭から続けました</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>末尾から続けました</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Tables</name>
    <message>
        <source>all regions</source>
        <translation>全リージョン</translation>
    </message>
    <message>
        <source>Nothing was delivered, in a maintenance window.</source>
        <translation>メンテナンス期間中、何も配信されていません。</translation>
    </message>
    <message>
        <source>Nothing was delivered where something must have been.</source>
        <translation>配信があったはずの期間に、何も配信されていません。</translation>
    </message>
    <message>
        <source>The next event: %1 %2.</source>
        <translation>次のイベント：%1 %2。</translation>
    </message>
    <message>
        <source>Planned gap</source>
        <translation>計画内の欠落</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation>%2 による %1：%3。</translation>
    </message>
    <message>
        <source>The account&apos;s next event came after %1.</source>
        <translation>このアカウントの次のイベントは%1後でした。</translation>
    </message>
    <message>
        <source>No event of the account came after it.</source>
        <translation>その後、このアカウントのイベントはありません。</translation>
    </message>
    <message>
        <source>Trail changed</source>
        <translation>証跡の変更</translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation>最長の無記録期間</translation>
    </message>
    <message>
        <source>%1 without any event.</source>
        <translation>%1の間、イベントがありません。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Digested log</source>
        <translation>ダイジェスト対象のログ</translation>
    </message>
    <message>
        <source>In no digest</source>
        <translation>ダイジェストに記載なし</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Can&apos;t show</source>
        <translation>分からないこと</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>In its name</source>
        <translation>名前の件数</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>md5</source>
        <translation>md5</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Since the manifest</source>
        <translation>マニフェスト以後</translation>
    </message>
    <message>
        <source>Now at</source>
        <translation>現在の場所</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント名</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Folded record</source>
        <translation>まとめたレコードのファイル</translation>
    </message>
    <message>
        <source>At byte</source>
        <translation>位置（バイト）</translation>
    </message>
    <message>
        <source>Into the record of</source>
        <translation>残したレコードのファイル</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Timeline</name>
    <message>
        <source>one bar a minute</source>
        <translation>棒1本が1分</translation>
    </message>
    <message>
        <source>one bar for 5 minutes</source>
        <translation>棒1本が5分</translation>
    </message>
    <message>
        <source>one bar an hour</source>
        <translation>棒1本が1時間</translation>
    </message>
    <message>
        <source>one bar a day</source>
        <translation>棒1本が1日</translation>
    </message>
    <message>
        <source>one bar a week</source>
        <translation>棒1本が1週間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3 %)</source>
        <translation>%1：%2 (%3%)</translation>
    </message>
    <message>
        <source>Holiday: %1</source>
        <translation>休日：%1</translation>
    </message>
    <message>
        <source>A day off</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Outside of working hours</source>
        <translation>勤務時間外</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, shaded by the hours of %2</source>
        <translation>%1、網掛けは %2 の勤務時間による</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TimelineView</name>
    <message>
        <source>No events to chart.</source>
        <translation>グラフにするイベントがありません。</translation>
    </message>
    <message>
        <source>what fits</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5分</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>logins and errors</source>
        <translation>ログインとエラー</translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation>単位(&amp;Y)：</translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation>内訳(&amp;S)：</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation>失敗したログイン</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>the preset&apos;s series</source>
        <translation>プリセットの系列</translation>
    </message>
    <message>
        <source>Zoom before</source>
        <translation>前の拡大範囲</translation>
    </message>
    <message>
        <source>Back to the zoom before (Ctrl+Z in the chart)</source>
        <translation>前の拡大範囲に戻る（グラフで Ctrl+Z）</translation>
    </message>
    <message>
        <source>Zoom after</source>
        <translation>次の拡大範囲</translation>
    </message>
    <message>
        <source>Forward to the zoom after (Ctrl+Shift+Z in the chart)</source>
        <translation>次の拡大範囲に進む（グラフで Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Show all times (double click in the chart)</source>
        <translation>全期間を表示（グラフでダブルクリック）</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>期間で絞り込み</translation>
    </message>
    <message>
        <source>Keep only the events of the time shown, or of the bars marked (Ctrl+Return in the chart)</source>
        <translation>表示中の期間、または選択した棒のイベントだけに絞り込む（グラフで Ctrl+Enter）</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Logarithmic scale</source>
        <translation>対数目盛(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Same scale while filter and zoom change</source>
        <translation>フィルターや拡大を変えても目盛を固定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Patterns beside colours</source>
        <translation>色に加えて模様も使う(&amp;P)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1: %2 events</source>
        <translation>%1：イベント%2件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>勤務時間</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>休日</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>&amp;Zoom to this bar</source>
        <translation>この棒を拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Only the &amp;time of this bar</source>
        <translation>この棒の期間のみに絞り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Only the time &amp;shown</source>
        <translation>表示中の期間のみに絞り込む(&amp;S)</translation>
    </message>
    <message>
        <source>%1 in this bar</source>
        <translation>この棒の「%1」</translation>
    </message>
    <message>
        <source>This bar</source>
        <translation>この棒</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ValueMenu</name>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation>この値に絞り込む(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>除外する(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>この値のみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as &amp;filter text</source>
        <translation>フィルターの文としてコピー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Around this event</source>
        <translation>このイベントの前後(&amp;A)</translation>
    </message>
    <message>
        <source>All events within 30 minutes</source>
        <translation>前後30分のすべてのイベント</translation>
    </message>
    <message>
        <source>Of these events, those before it</source>
        <translation>表示中のイベントのうち、これより前のもの</translation>
    </message>
    <message>
        <source>Of these events, those after it</source>
        <translation>表示中のイベントのうち、これより後のもの</translation>
    </message>
    <message>
        <source>%1 %2 within 30 minutes</source>
        <translation>%1 %2 の前後30分</translation>
    </message>
    <message>
        <source>Everything of this user: %1</source>
        <translation>このユーザーのすべて：%1</translation>
    </message>
    <message>
        <source>Everything from this address: %1</source>
        <translation>このアドレスからのすべて：%1</translation>
    </message>
    <message>
        <source>Everything with this access key: %1</source>
        <translation>このアクセスキーのすべて：%1</translation>
    </message>
    <message>
        <source>Everything with this value: %1</source>
        <translation>この値を持つすべて：%1</translation>
    </message>
    <message>
        <source>Everything of this request: %1</source>
        <translation>このリクエストのすべて：%1</translation>
    </message>
    <message>
        <source>Everything on this resource: %1</source>
        <translation>このリソースのすべて：%1</translation>
    </message>
    <message>
        <source>Of these events, those &amp;before it</source>
        <translation>これらのイベントのうち、それより前(&amp;B)</translation>
    </message>
    <message>
        <source>Of these events, those &amp;after it</source>
        <translation>これらのイベントのうち、それより後(&amp;A)</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::WeekMapModel</name>
    <message>
        <source>%1, %2:00 to %3:00: %4 events (%5 %)</source>
        <translation>%1 %2:00～%3:00：イベント%4件 (%5%)</translation>
    </message>
    <message>
        <source>Outside of working hours</source>
        <translation>勤務時間外</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::WeekMapView</name>
    <message>
        <source>No events to chart.</source>
        <translation>グラフにするイベントがありません。</translation>
    </message>
    <message>
        <source>all events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>logins</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation>失敗したログイン</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>表示(&amp;W)：</translation>
    </message>
    <message>
        <source>Events by weekday and hour</source>
        <translation>曜日・時間帯別のイベント</translation>
    </message>
    <message>
        <source>Week map</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::WindowLayout</name>
    <message>
        <source>Main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ZoneChooser</name>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>The time zone that times, days and working hours follow. Type a part of a name to find it.</source>
        <translation>日時・日付・勤務時間の基準となるタイムゾーンです。名前の一部を入力すると探せます。</translation>
    </message>
</context>
</TS>
