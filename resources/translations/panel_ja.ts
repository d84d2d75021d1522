<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>panel</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>&quot;link&quot; must be &quot;manual&quot; or &quot;follow&quot;.</source>
        <translation>&quot;link&quot; は &quot;manual&quot; または &quot;follow&quot; にしてください。</translation>
    </message>
    <message>
        <source>&quot;mode&quot; must be &quot;speak&quot; or &quot;context&quot;.</source>
        <translation>&quot;mode&quot; は &quot;speak&quot; または &quot;context&quot; にしてください。</translation>
    </message>
    <message>
        <source>&quot;planned&quot; must be a time such as 19:05 or 19:05:30.</source>
        <translation>&quot;planned&quot; は 19:05 や 19:05:30 のような時刻にしてください。</translation>
    </message>
    <message>
        <source>&quot;pre_wait&quot; must be a number of seconds from 0 to {most}.</source>
        <translation>&quot;pre_wait&quot; は 0～{most} の秒数にしてください。</translation>
    </message>
    <message>
        <source>&quot;target&quot; is not clear: it needs an agent, and either a room or everyone.</source>
        <translation>&quot;target&quot; がはっきりしません。エージェントのほかに、ルームか全員の指定が必要です。</translation>
    </message>
    <message>
        <source>&quot;type&quot; must be &quot;cue&quot; or &quot;group&quot;.</source>
        <translation>&quot;type&quot; は &quot;cue&quot; または &quot;group&quot; にしてください。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a list.</source>
        <translation>&quot;{field}&quot; はリストにしてください。</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; must be a text.</source>
        <translation>&quot;{field}&quot; はテキストにしてください。</translation>
    </message>
    <message>
        <source>&amp;API secret</source>
        <translation>API シークレット(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add the cues</source>
        <translation>キューを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All keys as usual</source>
        <translation>すべてのキーを標準に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Another account or secret …</source>
        <translation>別のアカウントやシークレット(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Armed</source>
        <translation>送信可(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Back to your own history</source>
        <translation>自分の履歴に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Begin the run again</source>
        <translation>最初からやり直す(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Big text for the stage</source>
        <translation>ステージ用の大きな文字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Change the keys …</source>
        <translation>キーを変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Check and open</source>
        <translation>確認して開く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>パネルを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compact (this desktop lets no program stay on top)</source>
        <translation>コンパクト（このデスクトップでは手前に固定できません）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compact, always on top</source>
        <translation>コンパクト、常に手前に表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Context</source>
        <translation>コンテキスト(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cues</source>
        <translation>キュー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete the whole history …</source>
        <translation>すべての履歴を削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Double</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Edit the cue on standby</source>
        <translation>スタンバイのキューを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End its session …</source>
        <translation>そのセッションを終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>セッションを終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;End this session …</source>
        <translation>このセッションを終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Exam results</source>
        <translation>試験の結果(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>履歴を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export the run sheet …</source>
        <translation>進行表を書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Export them first …</source>
        <translation>先に書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Favourite, or no longer</source>
        <translation>お気に入りに追加または解除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Filter the history …</source>
        <translation>履歴を絞り込む(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>ハイコントラスト（ライト）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Hold, or release</source>
        <translation>保留または保留解除(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import cues …</source>
        <translation>キューを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;It was spoken</source>
        <translation>発話された(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep it so</source>
        <translation>この設定で保存(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>ここで使えるキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>次へ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>このままにする(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Ledger</source>
        <translation>台帳(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Make it a context</source>
        <translation>コンテキストにする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name this room …</source>
        <translation>このルームに名前を付ける(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;New show</source>
        <translation>新しいショー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>ウィンドウの次の部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next row that cannot be used</source>
        <translation>次の使えない行(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a show …</source>
        <translation>ショーを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open an exported history …</source>
        <translation>書き出した履歴を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Panel</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Part before</source>
        <translation>前の部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Paste rows as cues</source>
        <translation>行をキューとして貼り付け(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Queue {count} facts</source>
        <extracomment>One: &amp;Queue one fact</extracomment>
        <translation>
            <numerusform>{count} 件の情報を待機列に追加(&amp;Q)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quick switcher …</source>
        <translation>クイック切り替え(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>エージェントとルームを更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the show …</source>
        <translation>ショーのコピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save the report …</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save these filters</source>
        <translation>このフィルターを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search the history</source>
        <translation>履歴を検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>進行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Show the cue</source>
        <translation>キューを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Speak aloud through the call add-context</source>
        <translation>add-context の呼び出しで声に出して発話(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Stand by</source>
        <translation>スタンバイにする(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Support bundle …</source>
        <translation>サポート情報(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Take it away there</source>
        <translation>そちらから外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tick or untick</source>
        <translation>チェックを入れる・外す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>会話記録(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Try it in rehearsal</source>
        <translation>リハーサルで試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Use it for this session only</source>
        <translation>このセッションでのみ使用(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Variables, snippets, cover line …</source>
        <translation>変数、定型文、つなぎ(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Which column is what</source>
        <translation>列の割り当て(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り下げ(&amp;W)</translation>
    </message>
    <message>
        <source>+{time} over</source>
        <translation>+{time} 遅れ</translation>
    </message>
    <message>
        <source>A broken answer</source>
        <translation>壊れた応答</translation>
    </message>
    <message>
        <source>A context that turns the talk; nobody hears it</source>
        <translation>話の流れを変えるコンテキスト。誰にも聞こえません</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>この方法では、コンテキストが声に出して話されてしまいます。何も送信していません。</translation>
    </message>
    <message>
        <source>A copy never holds the API secret.</source>
        <translation>コピーに API シークレットが含まれることはありません。</translation>
    </message>
    <message>
        <source>A copy of the show was saved.</source>
        <translation>ショーのコピーを保存しました。</translation>
    </message>
    <message>
        <source>A cue that was not planned</source>
        <translation>予定になかったキュー</translation>
    </message>
    <message>
        <source>A cue was added.</source>
        <translation>キューを追加しました。</translation>
    </message>
    <message>
        <source>A cue was changed.</source>
        <translation>キューを変更しました。</translation>
    </message>
    <message>
        <source>A drill happens in this rehearsal alone. Choose one, start it, then let a line go.</source>
        <translation>訓練はこのリハーサルの中だけで行われます。1 つ選んで開始し、テキストを送信してください。</translation>
    </message>
    <message>
        <source>A group was added.</source>
        <translation>グループを追加しました。</translation>
    </message>
    <message>
        <source>A group was changed.</source>
        <translation>グループを変更しました。</translation>
    </message>
    <message>
        <source>A guard in front of the platform turns the request away.</source>
        <translation>プラットフォームの手前の防護システムがリクエストを退けます。</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>遅れて応答がありました</translation>
    </message>
    <message>
        <source>A late answer came ({time}).</source>
        <translation>遅れて応答がありました（{time}）。</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. The agent may know this now.</source>
        <translation>遅れて応答がありましたが、何も証明されません。エージェントはすでに知っているかもしれません。</translation>
    </message>
    <message>
        <source>A late answer came, but it proves nothing. This may have been spoken.</source>
        <translation>遅れて応答がありましたが、何も証明されません。すでに発話されたかもしれません。</translation>
    </message>
    <message>
        <source>A late answer came. Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>遅れて応答がありました。届いたルーム：{reached}。届かなかったルーム：{missed}。</translation>
    </message>
    <message>
        <source>A late answer came: accepted. How many rooms it reached, it did not say.</source>
        <translation>遅れて応答がありました：受け付けられました。届いたルームの数は示されていません。</translation>
    </message>
    <message numerus="yes">
        <source>A late answer came: delivered to {count} rooms.</source>
        <extracomment>One: A late answer came: delivered to one room.</extracomment>
        <translation>
            <numerusform>遅れて応答がありました：{count} ルームに配信されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A late answer came: nobody heard this, no room is connected to the agent.</source>
        <translation>遅れて応答がありました：エージェントに接続しているルームがなく、誰にも聞こえていません。</translation>
    </message>
    <message>
        <source>A late answer came: some rooms got this line, others did not.</source>
        <translation>遅れて応答がありました：このテキストは一部のルームにだけ届きました。</translation>
    </message>
    <message>
        <source>A late answer came: the platform asked to wait. It did not act.</source>
        <translation>遅れて応答がありました：プラットフォームから待つように求められました。何も行われていません。</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line.</source>
        <translation>遅れて応答がありました：プラットフォームがこのテキストを拒否しました。</translation>
    </message>
    <message>
        <source>A late answer came: the platform refused this line. {why}</source>
        <translation>遅れて応答がありました：プラットフォームがこのテキストを拒否しました。{why}</translation>
    </message>
    <message>
        <source>A long code of letters and digits. Is it a key? Remove it unless it is to be sent.</source>
        <translation>英数字の長いコードがあります。シークレットではありませんか？送信するものでなければ削除してください。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>1 か月</translation>
    </message>
    <message>
        <source>A newer line: {state}</source>
        <translation>新しいテキスト: {state}</translation>
    </message>
    <message>
        <source>A newer panel made it. What this one does not know is left out.</source>
        <translation>新しいパネルで作られています。このパネルが認識できないものは除かれています。</translation>
    </message>
    <message>
        <source>A note that belongs to no cue. Put it below the name of its cue.</source>
        <translation>どのキューのものでもないメモがあります。キューの名前の下に置いてください。</translation>
    </message>
    <message>
        <source>A page to read and to print</source>
        <translation>閲覧・印刷用のページ</translation>
    </message>
    <message>
        <source>A part of this computer does not answer. Look again, or restart the panel.</source>
        <translation>このコンピューターの一部が応答しません。再確認するか、パネルを再起動してください。</translation>
    </message>
    <message>
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>ここで指定するプロキシに、ユーザー名やパスワードを含めることはできません。このコンピューターを使う誰もが読めるためです。そのようなプロキシはシステムの設定で指定してください。</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>プロキシは http://proxy.example:3128 のように指定するか、「direct」または「system」を指定します。</translation>
    </message>
    <message>
        <source>A quotation mark (&quot;) is opened here and never closed. Close or remove it.</source>
        <translation>ここで始まる引用符 (&quot;) が閉じられていません。閉じるか、削除してください。</translation>
    </message>
    <message>
        <source>A rehearsal: nobody outside that computer heard any of it.</source>
        <translation>リハーサル：そのコンピューターの外には何も聞こえていません。</translation>
    </message>
    <message>
        <source>A room that closes</source>
        <translation>閉じるルーム</translation>
    </message>
    <message>
        <source>A room without an agent. Write the agent&apos;s code too, or leave both cells empty.</source>
        <translation>エージェントのないルームがあります。エージェントコードも書くか、両方のセルを空にしてください。</translation>
    </message>
    <message>
        <source>A room without its agent</source>
        <translation>エージェントのいないルーム</translation>
    </message>
    <message>
        <source>A run sheet was added.</source>
        <translation>進行表を追加しました。</translation>
    </message>
    <message>
        <source>A run sheet was removed.</source>
        <translation>進行表を削除しました。</translation>
    </message>
    <message>
        <source>A script for reading ({pattern})</source>
        <translation>読むための台本 ({pattern})</translation>
    </message>
    <message>
        <source>A show keeps at least one run sheet. Add another one first.</source>
        <translation>ショーには進行表が 1 つ以上必要です。先に別の進行表を追加してください。</translation>
    </message>
    <message>
        <source>A slow answer</source>
        <translation>遅い応答</translation>
    </message>
    <message>
        <source>A snippet is named with letters, digits, hyphens and underscores.</source>
        <translation>定型文の名前に使えるのは、文字、数字、ハイフン、アンダースコアです。</translation>
    </message>
    <message>
        <source>A stranger answers</source>
        <translation>別の相手からの応答</translation>
    </message>
    <message>
        <source>A table in a script is not read. Copy its rows and paste them instead.</source>
        <translation>台本の中の表は読み取られません。表の行をコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>A transcript of {room} has this line ({percent} % sure). You decide what became of it.</source>
        <translation>{room} の会話記録にこのテキストがあります（確度 {percent} %）。どうなったかはご自身で判断してください。</translation>
    </message>
    <message>
        <source>A variable has another value.</source>
        <translation>変数の値を変更しました。</translation>
    </message>
    <message>
        <source>A variable is named with letters, digits, underscores and single spaces.</source>
        <translation>変数の名前に使えるのは、文字、数字、アンダースコアと、文字の間の 1 つの空白です。</translation>
    </message>
    <message>
        <source>A visitor said: {words}</source>
        <translation>訪問者の発言：{words}</translation>
    </message>
    <message>
        <source>A workbook for Excel</source>
        <translation>Excel のブック</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>A&amp;dd a cue</source>
        <translation>キューを追加(&amp;D)</translation>
    </message>
    <message>
        <source>ALL rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>ALL rooms · {agent}</source>
        <translation>すべてのルーム · {agent}</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API シークレット</translation>
    </message>
    <message>
        <source>API secret revoked</source>
        <translation>API シークレットの失効</translation>
    </message>
    <message>
        <source>API secret {name}</source>
        <translation>API シークレット {name}</translation>
    </message>
    <message>
        <source>ARMED</source>
        <translation>送信可</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>アカウント(&amp;O)</translation>
    </message>
    <message>
        <source>Accepted by the platform. How many rooms it reached, the reply did not say.</source>
        <translation>プラットフォームが受け付けました。届いたルームの数は応答に示されていません。</translation>
    </message>
    <message>
        <source>Accepted, for no room</source>
        <translation>受付済み、届くルームなし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account suspended</source>
        <translation>アカウントの停止</translation>
    </message>
    <message>
        <source>Add a &amp;cue after the one on standby</source>
        <translation>スタンバイの次にキューを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Add a &amp;cue below</source>
        <translation>下にキューを追加(&amp;C)</translation>
    </message>
    <message>
        <source>Add a &amp;group</source>
        <translation>グループを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Add a &amp;group after the cue on standby</source>
        <translation>スタンバイの次にグループを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Add a &amp;group below</source>
        <translation>下にグループを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Add a &amp;run sheet</source>
        <translation>進行表を追加(&amp;R)</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>定型文を追加</translation>
    </message>
    <message>
        <source>Add a variable</source>
        <translation>変数を追加</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} を追加</translation>
    </message>
    <message>
        <source>After</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Agent code</source>
        <translation>エージェントコード</translation>
    </message>
    <message>
        <source>Agent of the cue</source>
        <translation>キューのエージェント</translation>
    </message>
    <message>
        <source>Agent unknown</source>
        <translation>不明なエージェント</translation>
    </message>
    <message>
        <source>Agent unknown, older platform</source>
        <translation>不明なエージェント（旧プラットフォーム）</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>エージェント/ルーム/操作</translation>
    </message>
    <message>
        <source>Agent: {agent}</source>
        <translation>エージェント：{agent}</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Agents: {count}.</source>
        <translation>エージェント：{count}。</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>すべての列を標準に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>All commands ({key})</source>
        <translation>すべてのコマンド ({key})</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>プライバシー保護がオンの間、ほかはすべて非表示です。</translation>
    </message>
    <message>
        <source>All files ({pattern})</source>
        <translation>すべてのファイル ({pattern})</translation>
    </message>
    <message>
        <source>All keys are as usual again.</source>
        <translation>すべてのキーを標準に戻しました。</translation>
    </message>
    <message>
        <source>All lines are shown again: this one was not among those found.</source>
        <translation>すべてのテキストを表示しました。このテキストは検索結果にありませんでした。</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>すべてのルーム（一斉送信）</translation>
    </message>
    <message>
        <source>All rooms of an agent</source>
        <translation>エージェントのすべてのルーム</translation>
    </message>
    <message>
        <source>Already said in {room} at {time}. Hold GO to say it again, or press Shift+F5.</source>
        <translation>{room} で {time} に発話済みです。もう一度言うには GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>Already sent to ALL rooms at {time}. Hold GO to send it again, or press Shift+F5.</source>
        <translation>{time} にすべてのルームへ送信済みです。もう一度送信するには GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>Already told in {room} at {time}. Hold GO to tell it again, or press Shift+F5.</source>
        <translation>{room} で {time} に伝達済みです。もう一度伝えるには GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>Alt with a letter opens menus and presses buttons. Press another key.</source>
        <translation>Alt と文字の組み合わせは、メニューを開いたりボタンを押したりするキーです。別のキーを押してください。</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>An agent without a room. Write the room or “all rooms”, or choose no column for the agent: the cue then goes to the current target.</source>
        <translation>ルームのないエージェントがあります。ルームまたは「すべてのルーム」と書くか、エージェントの列を選ばないでください。列を選ばなければ、キューは現在の送信先に送られます。</translation>
    </message>
    <message>
        <source>An answer began, with status {status}.</source>
        <translation>応答が始まりました（ステータス {status}）。</translation>
    </message>
    <message>
        <source>An answer far too long</source>
        <translation>長すぎる応答</translation>
    </message>
    <message>
        <source>An answer without sense</source>
        <translation>意味をなさない応答</translation>
    </message>
    <message>
        <source>An endless answer</source>
        <translation>終わらない応答</translation>
    </message>
    <message>
        <source>An error called success</source>
        <translation>成功を装うエラー</translation>
    </message>
    <message>
        <source>An error comes with the status of success.</source>
        <translation>エラーが成功のステータスで届きます。</translation>
    </message>
    <message>
        <source>Another cue of this run sheet has the same text.</source>
        <translation>この進行表に、同じテキストのキューがほかにもあります。</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>別のパネルがこれらのファイルを使用中です。そのパネルを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another panel, or a command of it, is using this history. Close it, then try again.</source>
        <translation>別のパネルまたはそのコマンドがこの履歴を使用中です。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another room was chosen, but no line arrived there.</source>
        <translation>別のルームが選ばれましたが、そこにテキストは届きませんでした。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Answer after (ms)</source>
        <translation>応答までの時間 (ms)</translation>
    </message>
    <message>
        <source>Any agent</source>
        <translation>任意のエージェント</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>任意の日</translation>
    </message>
    <message>
        <source>Any mode</source>
        <translation>任意のモード</translation>
    </message>
    <message>
        <source>Any number of lines</source>
        <translation>件数の制限なし</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>任意のプロファイル</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>任意のルーム</translation>
    </message>
    <message>
        <source>Any show</source>
        <translation>任意のショー</translation>
    </message>
    <message>
        <source>Any size</source>
        <translation>サイズの制限なし</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>送信可</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>標準に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>As the &amp;system has it</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>As the &amp;system has them</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>上限件数</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>今すぐ履歴をバックアップ(&amp;U)</translation>
    </message>
    <message>
        <source>Back to your own history</source>
        <translation>自分の履歴に戻る</translation>
    </message>
    <message>
        <source>Backing up the history …</source>
        <translation>履歴をバックアップしています…</translation>
    </message>
    <message>
        <source>Backing up the history: {percent} %</source>
        <translation>履歴をバックアップしています: {percent} %</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>読み込み後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Begins a new line of the text</source>
        <translation>改行します</translation>
    </message>
    <message>
        <source>Blocked on the way</source>
        <translation>途中で遮断</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Bring in cues</source>
        <translation>キューの読み込み</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>何も書かれていないとき、前回のテキストを呼び戻します</translation>
    </message>
    <message>
        <source>Brings in rows that were copied from a spreadsheet</source>
        <translation>表計算ソフトでコピーした行を読み込みます</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>bithuman.ai でクレジットを購入してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Buy credits …</source>
        <translation>クレジットを購入…</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>By hand, not by its cue</source>
        <translation>手動（キューによらない）</translation>
    </message>
    <message>
        <source>C&amp;lear all filters</source>
        <translation>すべてのフィルターを解除(&amp;L)</translation>
    </message>
    <message>
        <source>CSV, for any spreadsheet</source>
        <translation>CSV（表計算ソフト用）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the reading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>レポートを中止</translation>
    </message>
    <message>
        <source>Cancel the writing</source>
        <translation>書き込みをキャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was deleted.</source>
        <translation>中止しました。何も削除していません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was opened.</source>
        <translation>中止しました。何も開いていません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Check that the disk has room, then send it again.</source>
        <translation>ディスクの空きを確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Check that the profile and the agent belong together.</source>
        <translation>プロファイルとエージェントの組み合わせを確認してください。</translation>
    </message>
    <message>
        <source>Check the agent code, and that the profile is the one that owns the agent.</source>
        <translation>エージェントコードと、エージェントがこのプロファイルのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Check the agent code.</source>
        <translation>エージェントコードを確認してください。</translation>
    </message>
    <message>
        <source>Check the agent, the room and the text, then send again.</source>
        <translation>エージェント、ルーム、テキストを確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Check the base URL in the profile.</source>
        <translation>プロファイルのベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the base URL in the profile. This server may also be too old for the call.</source>
        <translation>プロファイルのベース URL を確認してください。サーバーが古く、この呼び出しに対応していない可能性もあります。</translation>
    </message>
    <message>
        <source>Check the network of this machine, and the base URL in the profile.</source>
        <translation>このコンピューターのネットワークと、プロファイルのベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the network of this machine, then try again.</source>
        <translation>このコンピューターのネットワークを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the network of this machine.</source>
        <translation>このコンピューターのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Check the network. It is safe to send again.</source>
        <translation>ネットワークを確認してください。もう一度送信しても問題ありません。</translation>
    </message>
    <message>
        <source>Check the proxy in the system&apos;s network settings.</source>
        <translation>システムのネットワーク設定でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and network, or ask your IT for its CA file.</source>
        <translation>このコンピューターの日付とネットワークを確認するか、IT 担当者に CA ファイルをお問い合わせください。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s date and network. A company network may need its CA file.</source>
        <translation>このコンピューターの日付とネットワークを確認してください。社内ネットワークでは専用の CA ファイルが必要な場合があります。</translation>
    </message>
    <message>
        <source>Checking the secret with the platform …</source>
        <translation>プラットフォームでシークレットを確認しています…</translation>
    </message>
    <message>
        <source>Choose a fact above to see which rooms were told it.</source>
        <translation>上で情報を選ぶと、どのルームに伝えたかが表示されます。</translation>
    </message>
    <message>
        <source>Choose a line above to see what became of it.</source>
        <translation>上でテキストを選ぶと、結果が表示されます。</translation>
    </message>
    <message>
        <source>Choose a room in the list first, then give it a name.</source>
        <translation>先に一覧でルームを選んでから、名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose a room, or type its id. Until then the cue stays as it is.</source>
        <translation>ルームを選ぶか、ルーム ID を入力してください。それまでキューは変わりません。</translation>
    </message>
    <message>
        <source>Choose a saved filter, and type its new name.</source>
        <translation>保存したフィルターを選び、新しい名前を入力してください。</translation>
    </message>
    <message>
        <source>Choose a target</source>
        <translation>送信先を選ぶ</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>先にエージェントとルームを選んでください。</translation>
    </message>
    <message>
        <source>Choose an agent and a room first: this goes to the current target.</source>
        <translation>先にエージェントとルームを選んでください。これは現在の送信先に送られます。</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>エージェントとルームを選び、テキストを書いて、Ctrl+Enter を押してください。</translation>
    </message>
    <message>
        <source>Choose an agent first. Then mark it as a favourite.</source>
        <translation>先にエージェントを選んでから、お気に入りに追加してください。</translation>
    </message>
    <message>
        <source>Choose an agent first. Then open its page.</source>
        <translation>先にエージェントを選んでから、そのページを開いてください。</translation>
    </message>
    <message>
        <source>Choose an agent, or type its code. Until then the cue stays as it is.</source>
        <translation>エージェントを選ぶか、コードを入力してください。それまでキューは変わりません。</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>別のエージェントを選んでください。bithuman.ai に存在する場合は、パネルを更新してください。</translation>
    </message>
    <message>
        <source>Choose one room first.</source>
        <translation>先にルームを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>Choose one room to read what is said there.</source>
        <translation>ルームを 1 つ選ぶと、そこでの会話を読めます。</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>どちらかを選びます</translation>
    </message>
    <message>
        <source>Choose what a key is to do. Changes work at once. Nothing is sent from here.</source>
        <translation>キーの働きを選びます。変更はすぐに有効になります。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Choose what the report is of, or its form</source>
        <translation>レポートの対象または形式を選びます</translation>
    </message>
    <message>
        <source>Choose who speaks, and where</source>
        <translation>誰がどこで話すかを選ぶ</translation>
    </message>
    <message>
        <source>Choose, or type an id</source>
        <translation>選択、または ID を入力</translation>
    </message>
    <message>
        <source>Chooses an outcome, or no longer</source>
        <translation>結果を選ぶ・選択を外す</translation>
    </message>
    <message>
        <source>Chooses the room</source>
        <translation>ルームを選びます</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>選択または入力したものに決めます</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>指定した日</translation>
    </message>
    <message>
        <source>Cleaning what is searched …</source>
        <translation>検索用データを整理しています…</translation>
    </message>
    <message>
        <source>Clears the field; from an empty one it goes to the history</source>
        <translation>入力を消去します。空のときは履歴に移動します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>ヘルプを閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>Closes an open menu or list first, and does nothing else then</source>
        <translation>開いているメニューやリストを先に閉じ、ほかには何もしません</translation>
    </message>
    <message>
        <source>Closes it; the name stays as it was</source>
        <translation>閉じます。名前は変わりません</translation>
    </message>
    <message>
        <source>Closes it; what was written is kept</source>
        <translation>閉じます。書いた内容は保存されます</translation>
    </message>
    <message>
        <source>Closes the card</source>
        <translation>カードを閉じます</translation>
    </message>
    <message>
        <source>Closes the card, and ends nothing</source>
        <translation>カードを閉じ、何も終了しません</translation>
    </message>
    <message>
        <source>Closes the card; what is chosen stays</source>
        <translation>カードを閉じます。選択内容は残ります</translation>
    </message>
    <message>
        <source>Closes the file and shows what was sent from here. The file stays as it is.</source>
        <translation>ファイルを閉じ、ここから送信したものを表示します。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>ヘルプを閉じ、送信中のテキストがあれば保留します</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>コード {code}</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Columns &amp;beside the stage</source>
        <translation>ステージの横の列(&amp;B)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Context before cue {number}</source>
        <translation>キュー {number} の前のコンテキスト</translation>
    </message>
    <message>
        <source>Context before the line</source>
        <translation>テキストの前のコンテキスト</translation>
    </message>
    <message>
        <source>Context that must be confirmed first</source>
        <translation>先に確認が必要なコンテキスト</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>コンテキスト：非表示</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copies the record</source>
        <translation>記録をコピーします</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Python としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>curl としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy the &amp;reply</source>
        <translation>HTTP 応答をコピー(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the re&amp;quest</source>
        <translation>リクエストをコピー(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the request &amp;id</source>
        <translation>リクエスト ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>bithuman.ai の「Developer」ページからシークレットをもう一度コピーし、保存してください。</translation>
    </message>
    <message>
        <source>Copy to clip&amp;board</source>
        <translation>クリップボードにコピー(&amp;B)</translation>
    </message>
    <message>
        <source>Correct this</source>
        <translation>訂正する</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>到達できなかったルーム</translation>
    </message>
    <message>
        <source>Counting the lines …</source>
        <translation>テキストを数えています…</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Cover line</source>
        <translation>つなぎ</translation>
    </message>
    <message>
        <source>Cover line: {complaint}</source>
        <translation>つなぎ：{complaint}</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Credits bought extra</source>
        <translation>追加購入したクレジット</translation>
    </message>
    <message>
        <source>Credits do not run now</source>
        <translation>現在、クレジットは消費されていません</translation>
    </message>
    <message>
        <source>Credits for about {time} (estimate)</source>
        <translation>クレジットの残りは約 {time}（目安）</translation>
    </message>
    <message>
        <source>Credits for about {time} at this rate</source>
        <translation>クレジットの残りはこのペースで約 {time}</translation>
    </message>
    <message>
        <source>Credits for less than a minute at this rate</source>
        <translation>クレジットの残りはこのペースで 1 分未満</translation>
    </message>
    <message>
        <source>Credits left: {credits}.</source>
        <translation>クレジット残り：{credits}。</translation>
    </message>
    <message>
        <source>Credits of the plan</source>
        <translation>プランのクレジット</translation>
    </message>
    <message>
        <source>Credits run at</source>
        <translation>クレジットの消費ペース</translation>
    </message>
    <message>
        <source>Credits run low: about {time} at this rate. Open Account to buy some.</source>
        <translation>クレジットが残り少なくなっています。このペースで約 {time}です。「アカウント」を開いて購入してください。</translation>
    </message>
    <message>
        <source>Credits running out</source>
        <translation>なくなりかけのクレジット</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter で送信</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Ctrl+Enter でテキストを送信します。Esc はまだ出ていないものを保留し、また解除します。</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Cue lists ({pattern})</source>
        <translation>キューのリスト ({pattern})</translation>
    </message>
    <message>
        <source>Cue {number}</source>
        <translation>キュー {number}</translation>
    </message>
    <message>
        <source>Cue {number} of {count}</source>
        <translation>キュー {number}/{count}</translation>
    </message>
    <message>
        <source>Cue {number}, {title}: {complaint}</source>
        <translation>キュー {number}「{title}」：{complaint}</translation>
    </message>
    <message>
        <source>Cue {number}: {name}</source>
        <translation>キュー {number}：{name}</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Cues as planned</source>
        <translation>予定どおりのキュー</translation>
    </message>
    <message>
        <source>Cues from a file</source>
        <translation>ファイルのキュー</translation>
    </message>
    <message>
        <source>Cues from {name}</source>
        <translation>{name} のキュー</translation>
    </message>
    <message>
        <source>Cues that were copied</source>
        <translation>コピーしたキュー</translation>
    </message>
    <message>
        <source>Cut here to be shown. A copy has all of it.</source>
        <translation>ここでは途中まで表示しています。コピーには全体が含まれます。</translation>
    </message>
    <message>
        <source>Cut off, but spoken</source>
        <translation>切断、発話あり</translation>
    </message>
    <message>
        <source>Cut off, not spoken</source>
        <translation>切断、発話なし</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Delete &amp;what the list shows …</source>
        <translation>表示中のものを削除(&amp;W)…</translation>
    </message>
    <message>
        <source>Delete the whole history</source>
        <translation>すべての履歴を削除</translation>
    </message>
    <message>
        <source>Delete what the list shows</source>
        <translation>表示中のものを削除</translation>
    </message>
    <message>
        <source>Deleting …</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total} lines</source>
        <translation>削除しています：{done}/{total} 件</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message numerus="yes">
        <source>Delivered to {count} rooms.</source>
        <extracomment>One: Delivered to one room.</extracomment>
        <translation>
            <numerusform>{count} ルームに配信されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Did not get it: {rooms}</source>
        <translation>届かなかったルーム：{rooms}</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>完了、次へ</translation>
    </message>
    <message>
        <source>Doubles what is chosen</source>
        <translation>選んだものを複製します</translation>
    </message>
    <message>
        <source>Dri&amp;lls …</source>
        <translation>訓練(&amp;L)…</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Drill: {name}</source>
        <translation>訓練：{name}</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>E&amp;xport what the history shows …</source>
        <translation>表示中の履歴を書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>EDIT</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集してもう一度送信</translation>
    </message>
    <message>
        <source>Edit the cue</source>
        <translation>キューを編集</translation>
    </message>
    <message>
        <source>Edit the cue after this one (Ctrl+Down)</source>
        <translation>この次のキューを編集 (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Edit the cue before this one (Ctrl+Up)</source>
        <translation>この前のキューを編集 (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Edits what is chosen</source>
        <translation>選んだものを編集します</translation>
    </message>
    <message>
        <source>Elapsed {time}</source>
        <translation>経過 {time}</translation>
    </message>
    <message>
        <source>Elsewhere than planned</source>
        <translation>予定と異なる送信先</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>空のキュー</translation>
    </message>
    <message>
        <source>En&amp;d a session of the room …</source>
        <translation>ルームのセッションを終了(&amp;D)…</translation>
    </message>
    <message>
        <source>End the exam</source>
        <translation>試験を終える</translation>
    </message>
    <message>
        <source>End this session</source>
        <translation>このセッションを終了</translation>
    </message>
    <message>
        <source>Ending the session …</source>
        <translation>セッションを終了しています…</translation>
    </message>
    <message>
        <source>Ends about {time}</source>
        <translation>{time} 頃に終了</translation>
    </message>
    <message>
        <source>Ends the session, if the name of its room is typed</source>
        <translation>ルームの名前が入力されていれば、セッションを終了します</translation>
    </message>
    <message>
        <source>Enter keeps it, Esc closes. Without a name the id is shown. Nothing is sent from here.</source>
        <translation>Enter で保存し、Esc で閉じます。名前がなければ ID が表示されます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Error code: {code}</source>
        <translation>エラーコード：{code}</translation>
    </message>
    <message>
        <source>Esc always holds, and closes what is open. Press another key.</source>
        <translation>Esc は常に保留し、開いているものを閉じるキーです。別のキーを押してください。</translation>
    </message>
    <message>
        <source>Esc closes. A session that was ended cannot be brought back.</source>
        <translation>Esc で閉じます。終了したセッションは元に戻せません。</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here, and the file stays on this computer.</source>
        <translation>Esc で閉じます。ここからは何も送信されず、ファイルはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is sent from here.</source>
        <translation>Esc で閉じます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Esc closes. Nothing is taken over before you keep it, and nothing is sent from here.</source>
        <translation>Esc で閉じます。保存するまで何も反映されません。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Esc closes. What was deleted cannot be brought back. Nothing is sent from here.</source>
        <translation>Esc で閉じます。削除したものは元に戻せません。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>すべてのテキスト</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>どのテキストもここに結果が表示されます。不明な場合は、もう一度言う前にステージを見てください。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Everything is kept as you write. Esc closes. Nothing is sent from here.</source>
        <translation>書いたものはそのつど保存されます。Esc で閉じます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Everything was right.</source>
        <translation>すべて適切でした。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Exam results</source>
        <translation>試験の結果</translation>
    </message>
    <message>
        <source>Exam, task {number} of {count}: let a line go to one room, and deal with what comes.</source>
        <translation>試験、課題 {number}/{count}：1 つのルームにテキストを送信し、起きたことに対処してください。</translation>
    </message>
    <message>
        <source>Exams, newest first</source>
        <translation>試験（新しい順）</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Export the run sheet</source>
        <translation>進行表を書き出す</translation>
    </message>
    <message>
        <source>Export what the history shows</source>
        <translation>表示中の履歴を書き出す</translation>
    </message>
    <message>
        <source>Exported histories ({pattern})</source>
        <translation>書き出した履歴 ({pattern})</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>履歴を書き出しています…</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>履歴を書き出しています：{done}/{total} 件</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Faults of the panel itself</source>
        <translation>パネル自体の障害</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>サポート情報のファイル</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message numerus="yes">
        <source>Filters ({count})</source>
        <extracomment>One: Filters (one)</extracomment>
        <translation>
            <numerusform>フィルター（{count}）</numerusform>
        </translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>エージェント、ルーム、コマンドを探す</translation>
    </message>
    <message>
        <source>Find what a key is to do</source>
        <translation>キーの働きを探す</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Five years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>Fold a group, or unfold it</source>
        <translation>グループを折りたたむ、または展開します</translation>
    </message>
    <message>
        <source>Fold or show the &amp;history</source>
        <translation>履歴をたたむ・表示する(&amp;H)</translation>
    </message>
    <message>
        <source>Fold or show the &amp;targets</source>
        <translation>送信先をたたむ・表示する(&amp;T)</translation>
    </message>
    <message>
        <source>Fold the history</source>
        <translation>履歴をたたむ</translation>
    </message>
    <message>
        <source>Fold the targets</source>
        <translation>送信先をたたむ</translation>
    </message>
    <message>
        <source>Follows by itself in about {seconds} s (estimate).</source>
        <translation>続けて約 {seconds} 秒後に自動で送信されます（目安）。</translation>
    </message>
    <message>
        <source>Follows the link</source>
        <translation>リンク先に移動します</translation>
    </message>
    <message>
        <source>For Excel ({pattern})</source>
        <translation>Excel 用 ({pattern})</translation>
    </message>
    <message>
        <source>For a ticket or a wiki ({pattern})</source>
        <translation>チケット・Wiki 用 ({pattern})</translation>
    </message>
    <message>
        <source>For any spreadsheet ({pattern})</source>
        <translation>どの表計算ソフトでも使用可 ({pattern})</translation>
    </message>
    <message>
        <source>For example: Main stage</source>
        <translation>例：メインステージ</translation>
    </message>
    <message>
        <source>For other programs ({pattern})</source>
        <translation>ほかのプログラム用 ({pattern})</translation>
    </message>
    <message>
        <source>For reading and printing ({pattern})</source>
        <translation>閲覧と印刷用 ({pattern})</translation>
    </message>
    <message>
        <source>For spreadsheets ({pattern})</source>
        <translation>表計算用 ({pattern})</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Form of the report</source>
        <translation>レポートの形式</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Free some disk space, then send again. It is safe to send again.</source>
        <translation>ディスクの空きを増やしてから、もう一度送信してください。もう一度送信しても問題ありません。</translation>
    </message>
    <message>
        <source>Freeze everything (Esc). A sentence being spoken cannot be stopped.</source>
        <translation>すべてを保留します (Esc)。発話中の文は止められません。</translation>
    </message>
    <message>
        <source>Freezes everything at once. A sentence being spoken cannot be stopped.</source>
        <translation>すべてを直ちに保留します。発話中の文は止められません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>由来</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>{first} から</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO once more, or to all rooms</source>
        <translation>もう一度 GO、またはすべてのルームに GO</translation>
    </message>
    <message>
        <source>GO once more, or where it goes to all rooms</source>
        <translation>もう一度 GO します。すべてのルームが対象でも GO します</translation>
    </message>
    <message>
        <source>GO with the line on standby</source>
        <translation>スタンバイのテキストを GO で送信</translation>
    </message>
    <message>
        <source>GO: lets the line on standby go</source>
        <translation>GO：スタンバイのテキストを送信します</translation>
    </message>
    <message>
        <source>Gateway error</source>
        <translation>ゲートウェイのエラー</translation>
    </message>
    <message>
        <source>Gathering what helps …</source>
        <translation>役立つ情報を集めています…</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>先に名前を付けてください。</translation>
    </message>
    <message>
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>このアカウントに名前を付け、API シークレットを貼り付けてください。シークレットは www.bithuman.ai の「Developer」の「API Secrets」にあります。</translation>
    </message>
    <message>
        <source>Gives the room a name</source>
        <translation>ルームに名前を付けます</translation>
    </message>
    <message>
        <source>Go on to the next cue, or the one before</source>
        <translation>次のキュー、または前のキューに移ります</translation>
    </message>
    <message>
        <source>Go on to what is missing, then to the fact</source>
        <translation>未伝達の情報へ、次に情報へ進みます</translation>
    </message>
    <message>
        <source>Go to the line it &amp;replaced</source>
        <translation>置き換え前のテキストに移動(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the line that replaced &amp;it</source>
        <translation>置き換え後のテキストに移動(&amp;I)</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>次の項目、前の項目に移動します</translation>
    </message>
    <message>
        <source>Go to where it was said a&amp;gain</source>
        <translation>もう一度言った箇所に移動(&amp;G)</translation>
    </message>
    <message>
        <source>Goes by itself in {seconds} s.</source>
        <translation>{seconds} 秒後に自動で送信されます。</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>その次のテキストに進みます</translation>
    </message>
    <message>
        <source>Goes to the lines that were found</source>
        <translation>見つかったテキストに移動します</translation>
    </message>
    <message>
        <source>Goes to the next thing that can be mended</source>
        <translation>次の直せる項目へ移動します</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>ページへ、その後はリンクからリンクへ移動します</translation>
    </message>
    <message>
        <source>Goes to the text of the file, then to Save</source>
        <translation>ファイルの内容に移動し、続いて「保存」に移動します</translation>
    </message>
    <message>
        <source>Goes to the text of the row, and from there to the next one</source>
        <translation>行のテキストに移り、そこから次の行に移ります</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Group without a name</source>
        <translation>名前のないグループ</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Half an answer</source>
        <translation>途中までの応答</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>ヘルプ(&amp;L)</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;delivered</source>
        <translation>「配信済み」の音を聞く(&amp;D)</translation>
    </message>
    <message>
        <source>Hear the sound for &amp;unknown</source>
        <translation>「不明」の音を聞く(&amp;U)</translation>
    </message>
    <message>
        <source>Hear the sound for not h&amp;eard</source>
        <translation>「聞かれていません」の音を聞く(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Heard in {count} rooms</source>
        <extracomment>One: Heard in one room</extracomment>
        <translation>
            <numerusform>{count} ルームで聞き取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Heard in {room} ({percent} % sure)</source>
        <translation>{room} で聞き取り（確度 {percent} %）</translation>
    </message>
    <message>
        <source>Heard in {room}, {seconds} s later ({percent} % sure)</source>
        <translation>{room} で {seconds} 秒後に聞き取り（確度 {percent} %）</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation>ヘルプ：{title}</translation>
    </message>
    <message>
        <source>Hidden by the shield.</source>
        <translation>プライバシー保護により非表示です。</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>ハイコントラスト（ダーク）(&amp;C)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>履歴(&amp;Y)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Hold to send (Ctrl+Shift+Enter)</source>
        <translation>長押しで送信 (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>長押しですべてのルームに送信 (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Hold, or release</source>
        <translation>保留または保留解除</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>送信中のテキストがあれば保留し、その画面に戻ります</translation>
    </message>
    <message>
        <source>How everything works</source>
        <translation>使い方の説明</translation>
    </message>
    <message>
        <source>How everything works ({key})</source>
        <translation>使い方の説明 ({key})</translation>
    </message>
    <message>
        <source>How long the history stays</source>
        <translation>履歴の保存期間</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>まだ発話が必要な場合は、もう一度送信しても問題ありません。</translation>
    </message>
    <message>
        <source>Import cues</source>
        <translation>キューを読み込む</translation>
    </message>
    <message>
        <source>In a file of at most</source>
        <translation>ファイルの上限サイズ</translation>
    </message>
    <message>
        <source>In all, from the press</source>
        <translation>合計（操作から）</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>In the details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>In the field API secret: checks it and opens the account</source>
        <translation>API シークレットの欄：確認してアカウントを開きます</translation>
    </message>
    <message>
        <source>In the fields Agent and Room</source>
        <translation>エージェントとルームの欄</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>In the list of rooms</source>
        <translation>ルームのリスト</translation>
    </message>
    <message>
        <source>In the message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>待機列</translation>
    </message>
    <message>
        <source>In the queue, with what a hold took</source>
        <translation>待機列（保留の時間を含む）</translation>
    </message>
    <message>
        <source>In the tables of variables and snippets</source>
        <translation>変数と定型文の表</translation>
    </message>
    <message>
        <source>In the transcript</source>
        <translation>会話記録</translation>
    </message>
    <message>
        <source>It became: {outcome}</source>
        <translation>結果：{outcome}</translation>
    </message>
    <message>
        <source>It could not be written to the journal, which comes first.</source>
        <translation>ジャーナルに書き込めませんでした。送信の前に必ず書き込まれます。</translation>
    </message>
    <message>
        <source>It counts as delivered: the answer tells how many rooms it reached.</source>
        <translation>「配信済み」とします：届いたルームの数が応答に示されています。</translation>
    </message>
    <message>
        <source>It counts as delivered: the platform accepted it.</source>
        <translation>「配信済み」とします：プラットフォームが受け付けました。</translation>
    </message>
    <message>
        <source>It counts as not heard: the answer says that no room got it.</source>
        <translation>「聞き手なし」とします：どのルームにも届かなかったと応答に示されています。</translation>
    </message>
    <message>
        <source>It counts as not sent: what never left cannot have been heard.</source>
        <translation>「未送信」とします：外に出ていないものは、誰にも聞こえたはずがありません。</translation>
    </message>
    <message>
        <source>It counts as partly delivered: the answer tells of rooms without it.</source>
        <translation>「一部配信済み」とします：届かなかったルームが応答に示されています。</translation>
    </message>
    <message>
        <source>It counts as rejected: the platform refused it, and said so.</source>
        <translation>「拒否」とします：プラットフォームが拒否し、そのことを示しました。</translation>
    </message>
    <message>
        <source>It counts as throttled: the platform asked to wait, and did not act.</source>
        <translation>「送信制限」とします：プラットフォームから待つように求められ、何も行われていません。</translation>
    </message>
    <message>
        <source>It counts as unknown: it may have arrived, and no answer says so.</source>
        <translation>「不明」とします：届いたかもしれませんが、それを示す応答がありません。</translation>
    </message>
    <message>
        <source>It counts as unknown: nothing proves that it was said, or that it was not.</source>
        <translation>「不明」とします：発話されたことも、されなかったことも、証明するものがありません。</translation>
    </message>
    <message>
        <source>It counts as unknown: the answer says yes and no at once.</source>
        <translation>「不明」とします：応答が肯定と否定を同時に示しています。</translation>
    </message>
    <message>
        <source>It counts as unknown: with this status it may have been passed on all the same.</source>
        <translation>「不明」とします：このステータスでも、先へ渡された可能性があります。</translation>
    </message>
    <message>
        <source>It does nothing while you write a text: there it writes its letter.</source>
        <translation>テキストを書いている間はこの働きをせず、文字を入力します。</translation>
    </message>
    <message>
        <source>It goes once this one has been spoken, as estimated. A hold ends it.</source>
        <translation>このキューの発話が終わる頃（目安）に送信されます。保留すると取りやめます。</translation>
    </message>
    <message>
        <source>It had waited longer than a line may.</source>
        <translation>テキストに許される待機時間を超えました。</translation>
    </message>
    <message>
        <source>It has its usual keys again, but for those that do something else now.</source>
        <translation>標準のキーに戻しました。ただし、今は別の働きをしているキーを除きます。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>It is empty. Write one in the show&apos;s phrases.</source>
        <translation>空です。メニュー「進行」の「変数、定型文、つなぎ」で書いてください。</translation>
    </message>
    <message>
        <source>It is kept. Older lines go by themselves, when nothing is going on.</source>
        <translation>保存しました。古いテキストは、何も行われていないときに自動で削除されます。</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>辞書を含むプロパティリストではありません。</translation>
    </message>
    <message>
        <source>It is not written as a run sheet has to be.</source>
        <translation>進行表の形式になっていません。</translation>
    </message>
    <message>
        <source>It is not written as an item of a show has to be.</source>
        <translation>ショーの項目の形式になっていません。</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>もう一度送信しても問題ありません。</translation>
    </message>
    <message>
        <source>It is saved where you choose, and sent nowhere. Esc closes.</source>
        <translation>選んだ場所に保存され、どこにも送信されません。Esc で閉じます。</translation>
    </message>
    <message>
        <source>It may have been said already, at {time}. Look at the stage. Hold GO to say it again, or press Shift+F5.</source>
        <translation>{time} にすでに発話されたかもしれません。ステージを確認してください。もう一度言うには GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>テキストで指定してください。</translation>
    </message>
    <message>
        <source>It must be a whole number of days, from {least} to {most}.</source>
        <translation>{least}～{most} の整数の日数にしてください。</translation>
    </message>
    <message>
        <source>It must be the whole path of a file.</source>
        <translation>ファイルの完全なパスを指定してください。</translation>
    </message>
    <message>
        <source>It must be “on” or “off”.</source>
        <translation>「on」または「off」を指定してください。</translation>
    </message>
    <message>
        <source>It opens in your browser, without the API secret. Esc closes. Nothing is sent from here.</source>
        <translation>ブラウザーで開きます。API シークレットは渡しません。Esc で閉じます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>It replaced</source>
        <translation>置き換え前</translation>
    </message>
    <message>
        <source>It takes about {minutes} min to say (estimate). Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>発話に約 {minutes} 分かかります（目安）。ボタンを長押しするか、Ctrl+Shift+Enter を押してください。</translation>
    </message>
    <message>
        <source>It takes about {seconds} s to say (estimate). Shorter lines are easier to follow.</source>
        <translation>発話に約 {seconds} 秒かかります（目安）。短いテキストのほうが聞き取りやすくなります。</translation>
    </message>
    <message>
        <source>It was held back at the last moment.</source>
        <translation>直前に差し止められました。</translation>
    </message>
    <message>
        <source>It was noted as spoken, but the stage had not heard it.</source>
        <translation>発話されたと記録しましたが、ステージでは聞こえていませんでした。</translation>
    </message>
    <message>
        <source>It was replaced by</source>
        <translation>置き換え後</translation>
    </message>
    <message>
        <source>It was said again</source>
        <translation>もう一度言ったもの</translation>
    </message>
    <message>
        <source>It was sent again before anybody had looked at the stage.</source>
        <translation>ステージを確認しないうちに、もう一度送信しました。</translation>
    </message>
    <message>
        <source>It was sent once more, for nothing.</source>
        <translation>必要がないのに、もう一度送信しました。</translation>
    </message>
    <message>
        <source>It was taken back before the connection had any of it.</source>
        <translation>接続に渡される前に取り下げられました。</translation>
    </message>
    <message>
        <source>It was tried again and again.</source>
        <translation>何度も繰り返し送信を試みました。</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;</source>
        <translation>進行表「{sheet}」の項目 {number}</translation>
    </message>
    <message>
        <source>Item {number} of the run sheet &quot;{sheet}&quot;: {name}</source>
        <translation>進行表「{sheet}」の項目 {number}：{name}</translation>
    </message>
    <message>
        <source>Its file has {size} MB.</source>
        <translation>ファイルのサイズは {size} MB です。</translation>
    </message>
    <message>
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>種類は REG_SZ または REG_DWORD にしてください。</translation>
    </message>
    <message>
        <source>Its making failed: it cannot go live. Make it anew.</source>
        <translation>作成に失敗したため、ライブにできません。作り直してください。</translation>
    </message>
    <message>
        <source>JSON, for other programs</source>
        <translation>JSON（ほかのプログラム用）</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方残す</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>名前を保存</translation>
    </message>
    <message>
        <source>Keeping of the &amp;history …</source>
        <translation>履歴の保存設定(&amp;H)…</translation>
    </message>
    <message>
        <source>Keeps the name</source>
        <translation>名前を保存します</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>ここで使えるキー</translation>
    </message>
    <message>
        <source>Keys were changed.</source>
        <translation>キーを変更しました。</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>La&amp;rger</source>
        <translation>拡大(&amp;R)</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Last lines</source>
        <translation>最近のテキスト</translation>
    </message>
    <message>
        <source>Later than planned (s)</source>
        <translation>予定からの遅れ（秒）</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>省略</translation>
    </message>
    <message numerus="yes">
        <source>Let go {count} times</source>
        <extracomment>One: Let go once</extracomment>
        <translation>
            <numerusform>{count} 回送信</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Line: {text}</source>
        <translation>テキスト：{text}</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Lines are still waiting or on their way. Let them go or withdraw them, then delete.</source>
        <translation>送信待ちまたは送信中のテキストがあります。送信するか取り下げてから、削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>Lines of the last {count} days always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</source>
        <extracomment>One: Lines of the last day always stay. Exams of a rehearsal go by the same age. Copies keep what went until they are replaced, one a day.</extracomment>
        <translation>
            <numerusform>直近 {count} 日間のテキストは常に残ります。リハーサルの試験も同じ期間で削除されます。削除されたものは、コピーが置き換えられるまで（1 日に 1 つ）コピーに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines stay for</source>
        <translation>テキストの保存期間</translation>
    </message>
    <message>
        <source>Lines this minute</source>
        <translation>この 1 分間のテキスト</translation>
    </message>
    <message>
        <source>Lists use this key, too. Try it there first.</source>
        <translation>このキーはリストでも使われます。先にリストでお試しください。</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>現在ライブ中</translation>
    </message>
    <message>
        <source>Live rooms: {count}.</source>
        <translation>ライブ中のルーム：{count}。</translation>
    </message>
    <message>
        <source>Lobby, or what you call it</source>
        <translation>ロビーなど、お好きな呼び名</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log m&amp;ore for an hour</source>
        <translation>1 時間詳しく記録(&amp;O)</translation>
    </message>
    <message>
        <source>Look at another fact</source>
        <translation>別の情報を見ます</translation>
    </message>
    <message>
        <source>Look at another file</source>
        <translation>別のファイルを表示します</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>別のテキストを見ます</translation>
    </message>
    <message>
        <source>Look at another message</source>
        <translation>別のメッセージを見ます</translation>
    </message>
    <message>
        <source>Look at another record</source>
        <translation>別の記録を表示します</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>別のルームを見ます</translation>
    </message>
    <message>
        <source>Look at another row</source>
        <translation>別の行を見ます</translation>
    </message>
    <message>
        <source>Look at another session</source>
        <translation>別のセッションを見ます</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Look at the agent&apos;s page on bithuman.ai and wait until it is ready.</source>
        <translation>bithuman.ai のエージェントのページを確認し、準備ができるまでお待ちください。</translation>
    </message>
    <message>
        <source>Look at the stage before you send it again.</source>
        <translation>もう一度送信する前に、ステージを確認してください。</translation>
    </message>
    <message>
        <source>Look for newer releases once a da&amp;y</source>
        <translation>1 日 1 回、新版を確認(&amp;Y)</translation>
    </message>
    <message>
        <source>Look once a day</source>
        <translation>1 日 1 回確認</translation>
    </message>
    <message>
        <source>Look there before you send anything again: {rooms}.</source>
        <translation>もう一度何かを送信する前に、そこを確認してください: {rooms}。</translation>
    </message>
    <message>
        <source>Looking for rooms …</source>
        <translation>ルームを探しています…</translation>
    </message>
    <message>
        <source>Looking for the conversation of this room …</source>
        <translation>このルームの会話を探しています…</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>エージェントを探しています…</translation>
    </message>
    <message>
        <source>Looking through {done} lines …</source>
        <translation>{done} 件のテキストを調べました…</translation>
    </message>
    <message>
        <source>Looking what is to go …</source>
        <translation>削除の対象を確認しています…</translation>
    </message>
    <message>
        <source>Looking what is to go: {done} lines so far</source>
        <translation>削除の対象を確認しています：現在 {done} 件</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Looking: {done} of {whole} checks are done.</source>
        <translation>確認しています：{whole} 項目中 {done} 項目が完了。</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>まだ送信するものにチェックを付けるには、プライバシー保護をオフにしてください。ほかはすべて解除時に取り下げられます。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Made {when} ({zone}) by the bitHuman Panel</source>
        <translation>{when}（{zone}）に bitHuman Panel で作成</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;line in the details</source>
        <translation>詳細のテキストからキューを作成(&amp;L)</translation>
    </message>
    <message>
        <source>Make a cue of the &amp;message</source>
        <translation>メッセージをキューにする(&amp;M)</translation>
    </message>
    <message>
        <source>Make it a &amp;cue</source>
        <translation>キューにする(&amp;C)</translation>
    </message>
    <message>
        <source>Make this column &amp;narrower</source>
        <translation>この列を狭める(&amp;N)</translation>
    </message>
    <message>
        <source>Make this column &amp;wider</source>
        <translation>この列を広げる(&amp;W)</translation>
    </message>
    <message>
        <source>Makes a context of what a visitor said, or goes to the entry of your line</source>
        <translation>訪問者の発言をコンテキストにするか、送信したテキストの履歴に移動します</translation>
    </message>
    <message>
        <source>Markdown, for a ticket or a wiki</source>
        <translation>Markdown（チケット・Wiki 用）</translation>
    </message>
    <message>
        <source>May the panel look once a day whether there is a newer release? It sends nothing about you.</source>
        <translation>新しいバージョンがあるか、パネルが 1 日 1 回確認してもよいですか？お使いの方に関する情報は送信しません。</translation>
    </message>
    <message>
        <source>Men&amp;u</source>
        <translation>メニュー(&amp;U)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Missing facts</source>
        <translation>未伝達の情報</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message numerus="yes">
        <source>More is written to the log for {count} minutes. The menu Help ends it.</source>
        <extracomment>One: More is written to the log for another minute. The menu Help ends it.</extracomment>
        <translation>
            <numerusform>あと {count} 分間、ログに詳しく記録します。メニュー「ヘルプ」で終了できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the show</source>
        <translation>ショーのその他の操作</translation>
    </message>
    <message>
        <source>More on</source>
        <translation>詳しい情報</translation>
    </message>
    <message>
        <source>More on bithuman.ai …</source>
        <translation>bithuman.ai で詳しく…</translation>
    </message>
    <message>
        <source>More to do with this line</source>
        <translation>このテキストでできるその他の操作</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move d&amp;own</source>
        <translation>下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Move the favourite &amp;down</source>
        <translation>お気に入りを下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move the favourite &amp;up</source>
        <translation>お気に入りを上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move this column to the &amp;left</source>
        <translation>この列を左へ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Move this column to the &amp;right</source>
        <translation>この列を右へ移動(&amp;R)</translation>
    </message>
    <message>
        <source>Move through the text</source>
        <translation>テキストの中を移動します</translation>
    </message>
    <message>
        <source>Move what is chosen up, or down</source>
        <translation>選んだものを上または下に移動します</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>次に</translation>
    </message>
    <message>
        <source>Na&amp;me the room …</source>
        <translation>ルームに名前を付ける(&amp;M)…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name for these filters</source>
        <translation>このフィルターの名前</translation>
    </message>
    <message>
        <source>Name of the cue</source>
        <translation>キューの名前</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>ルームの名前</translation>
    </message>
    <message>
        <source>Name of the run sheet</source>
        <translation>進行表の名前</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>定型文の名前</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>変数の名前</translation>
    </message>
    <message>
        <source>Never received</source>
        <translation>届いていません</translation>
    </message>
    <message>
        <source>Never sent: only you see it</source>
        <translation>送信されません。見えるのはあなただけです</translation>
    </message>
    <message>
        <source>New show</source>
        <translation>新しいショー</translation>
    </message>
    <message>
        <source>Newer releases</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next cue follows</source>
        <translation>次のキューが続く</translation>
    </message>
    <message>
        <source>Next: goes by itself in about {seconds} s (estimate).</source>
        <translation>次に：約 {seconds} 秒後に自動で送信されます（目安）。</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>プロファイル {profile} の API シークレットは保存されていません（{store}）。</translation>
    </message>
    <message>
        <source>No account is open. Open one, or rehearse.</source>
        <translation>開いているアカウントがありません。アカウントを開くか、リハーサルを行ってください。</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>エージェント不在</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>期限までに応答がありませんでした。</translation>
    </message>
    <message>
        <source>No answer began.</source>
        <translation>応答は始まりませんでした。</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>ブラウザーを開けませんでした。ページはこちらです：{page}</translation>
    </message>
    <message>
        <source>No browser opened it. Open the address above by hand.</source>
        <translation>ブラウザーで開けませんでした。上のアドレスを手動で開いてください。</translation>
    </message>
    <message>
        <source>No browser opened. The page is {page}</source>
        <translation>ブラウザーを開けませんでした。ページはこちらです：{page}</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>No credits</source>
        <translation>クレジットなし</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>クレジット残りなし</translation>
    </message>
    <message>
        <source>No cue is on standby. Choose one in the run sheet.</source>
        <translation>スタンバイのキューがありません。進行表で選んでください。</translation>
    </message>
    <message>
        <source>No cue was found in it. Choose another column for the text, or another file.</source>
        <translation>キューが見つかりませんでした。テキストに別の列を選ぶか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>No cue yet. Add one, import a list, or drop a file here.</source>
        <translation>まだキューがありません。追加するか、リストを読み込むか、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>No exam was taken yet.</source>
        <translation>試験はまだ行われていません。</translation>
    </message>
    <message>
        <source>No fact yet. What you tell in Context shows up here, with the rooms it reached.</source>
        <translation>情報はまだありません。「コンテキスト」で伝えた内容が、届いたルームとともにここに表示されます。</translation>
    </message>
    <message>
        <source>No line came as far as the fault.</source>
        <translation>障害に至るまで送信されたテキストはありません。</translation>
    </message>
    <message>
        <source>No line was found. Look for fewer letters, or show all lines.</source>
        <translation>テキストが見つかりません。検索する文字を減らすか、すべてのテキストを表示してください。</translation>
    </message>
    <message>
        <source>No line was let go.</source>
        <translation>送信したテキストはありません。</translation>
    </message>
    <message>
        <source>No line was tried.</source>
        <translation>テキストの送信が試されませんでした。</translation>
    </message>
    <message>
        <source>No line would go now.</source>
        <translation>現在、削除されるテキストはありません。</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>まだテキストがありません。送信したものが結果とともにここに表示されます。</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>あと {seconds} 秒送信できません</translation>
    </message>
    <message>
        <source>No live room: open an agent&apos;s page, and wait until it is live.</source>
        <translation>ライブ中のルームがありません。エージェントのページを開き、ライブになるまでお待ちください。</translation>
    </message>
    <message>
        <source>No other room was chosen.</source>
        <translation>別のルームが選ばれませんでした。</translation>
    </message>
    <message>
        <source>No reply proves it, but somebody saw that it was spoken.</source>
        <translation>証明する応答はありませんが、発話されたことを誰かが確認しました。</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>一覧にその名前のルームはありません。Enter でルーム ID として使います。</translation>
    </message>
    <message>
        <source>No room is left that was told this. There is nothing to correct.</source>
        <translation>この情報を伝えたルームは残っていません。訂正するものはありません。</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>ライブ中のルームがありません。エージェントのページを開いてください。</translation>
    </message>
    <message>
        <source>No room of {agent} is live. Open its page, and wait until it is live.</source>
        <translation>{agent} のライブ中のルームがありません。ページを開き、ライブになるまでお待ちください。</translation>
    </message>
    <message>
        <source>No session is known to be in this room. Choose one from the list.</source>
        <translation>このルームのセッションは確認できません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>このコンピューターでは音を再生できません。結果は引き続き表示され、読み上げられます。スピーカーを確認してから、音をいったんオフにして再びオンにしてください。</translation>
    </message>
    <message>
        <source>No target is chosen, and cover line and steer go there. Choose an agent and a room.</source>
        <translation>送信先が選ばれていませんが、つなぎと誘導はそこに送られます。エージェントとルームを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>No target is chosen, and {count} cues go there. Choose an agent and a room.</source>
        <extracomment>One: No target is chosen, and one cue goes there. Choose an agent and a room.</extracomment>
        <translation>
            <numerusform>送信先が選ばれていませんが、{count} 件のキューはそこに送られます。エージェントとルームを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Nobody can say how long an agent keeps what it was told.</source>
        <translation>伝えた内容をエージェントがいつまで覚えているかは、誰にもわかりません。</translation>
    </message>
    <message>
        <source>Nobody can tell whether it arrived</source>
        <translation>届いたかどうかは不明</translation>
    </message>
    <message>
        <source>Nobody can tell whether the context for this cue arrived. Hold GO to send it again, or press Shift+F5.</source>
        <translation>このキューのコンテキストが届いたかどうかは不明です。もう一度送信するには GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>Nobody can tell whether {agent} is ready.</source>
        <translation>{agent} の準備ができているかどうかは不明です。</translation>
    </message>
    <message>
        <source>Nobody can tell which rooms of {agent} are live.</source>
        <translation>{agent} のどのルームがライブ中かは不明です。</translation>
    </message>
    <message>
        <source>Nobody connected</source>
        <translation>接続者なし</translation>
    </message>
    <message>
        <source>Nobody connected, older platform</source>
        <translation>接続者なし（旧プラットフォーム）</translation>
    </message>
    <message>
        <source>Nobody has said anything here yet.</source>
        <translation>ここではまだ誰も発言していません。</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>エージェントに接続しているルームがなく、誰にも聞こえていません。</translation>
    </message>
    <message>
        <source>Nobody is connected, and the platform says so in its older words.</source>
        <translation>誰も接続しておらず、プラットフォームはそれを旧式の表現で示します。</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>誰も接続していません。エージェントのライブ中のルームがそこにありません。</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room.</source>
        <translation>誰も接続していません。エージェントのライブ中のルームがありません。</translation>
    </message>
    <message>
        <source>Nobody knows whether the session has ended. Look at the room.</source>
        <translation>セッションが終了したかどうかは不明です。ルームを確認してください。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>None of the account&apos;s conversations has this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>アカウントの会話の中に、このルーム名のものはありません。そのため、ここで行われている会話を特定できません。</translation>
    </message>
    <message>
        <source>Not all of it is done. The panel goes on with it at its next start.</source>
        <translation>すべては完了していません。次回の起動時にパネルが続きを行います。</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>聞き手なし</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Not only the administrator can change {place}: it must belong to root, and nobody else may write it.</source>
        <translation>{place} は管理者以外も変更できる状態です。所有者を root にし、ほかの誰も書き込めないようにしてください。</translation>
    </message>
    <message>
        <source>Not ready yet: it is still being made, and cannot go live.</source>
        <translation>まだ作成中のため、ライブにできません。</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend.</source>
        <extracomment>One: Not ready: one thing to mend.</extracomment>
        <translation>
            <numerusform>準備未完了：要修正 {count} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not ready: {count} things to mend. First: {first}</source>
        <extracomment>One: Not ready: one thing to mend. {first}</extracomment>
        <translation>
            <numerusform>準備未完了：要修正 {count} 件。まず：{first}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>まだ送信していません</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not sent: a column lay over the line. Look, then press again.</source>
        <translation>送信していません。列がテキストを覆っていました。確認してから、もう一度押してください。</translation>
    </message>
    <message>
        <source>Not sent: it could not be written to the journal on this computer.</source>
        <translation>未送信：このコンピューターのジャーナルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Not sent: it had waited too long in the queue.</source>
        <translation>未送信：待機時間が長すぎました。</translation>
    </message>
    <message>
        <source>Not sent: it was held back before the first byte left.</source>
        <translation>未送信：最初の 1 バイトが出る前に差し止められました。</translation>
    </message>
    <message>
        <source>Not sent: no connection in time, so it was held back.</source>
        <translation>未送信：時間内に接続できなかったため、差し止められました。</translation>
    </message>
    <message>
        <source>Not sent: no connection to the platform.</source>
        <translation>未送信：プラットフォームに接続できませんでした。</translation>
    </message>
    <message>
        <source>Not sent: nothing of it left this computer.</source>
        <translation>未送信：このコンピューターからは何も出ていません。</translation>
    </message>
    <message>
        <source>Not sent: standby was out of sight. Look, then press again.</source>
        <translation>送信していません。スタンバイが画面に見えていませんでした。確認してから、もう一度押してください。</translation>
    </message>
    <message>
        <source>Not sent: the connection could not be proved to be private.</source>
        <translation>未送信：接続が安全であることを確認できませんでした。</translation>
    </message>
    <message>
        <source>Not sent: the network&apos;s proxy did not let it through.</source>
        <translation>未送信：ネットワークのプロキシを通過できませんでした。</translation>
    </message>
    <message>
        <source>Not sent: the panel was stopped before the first byte left.</source>
        <translation>未送信：最初の 1 バイトが出る前にパネルが停止しました。</translation>
    </message>
    <message>
        <source>Not sent: the platform&apos;s address could not be looked up.</source>
        <translation>未送信：プラットフォームのアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>未伝達</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note for the operator</source>
        <translation>オペレーター用のメモ</translation>
    </message>
    <message>
        <source>Noted: it is in the composer, to be said again.</source>
        <translation>記録しました。もう一度言うためにメッセージ欄にあります。</translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation>記録しました。そのままにします。</translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation>記録しました。発話されました。</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>該当するものがありません。</translation>
    </message>
    <message>
        <source>Nothing has these words. Try fewer letters.</source>
        <translation>該当するものがありません。文字数を減らしてみてください。</translation>
    </message>
    <message>
        <source>Nothing in the list is called so. Enter takes it for an agent code.</source>
        <translation>一覧にその名前はありません。Enter でエージェントコードとして使います。</translation>
    </message>
    <message>
        <source>Nothing is live now.</source>
        <translation>現在ライブ中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is on standby.</source>
        <translation>スタンバイのものはありません。</translation>
    </message>
    <message>
        <source>Nothing is sent from here.</source>
        <translation>ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing leaves for now, so the cue waits no longer. It is on standby.</source>
        <translation>今は何も送信されないため、キューの送信待ちを取りやめました。スタンバイに戻っています。</translation>
    </message>
    <message>
        <source>Nothing of the line left this computer.</source>
        <translation>テキストはこのコンピューターからまったく出ていません。</translation>
    </message>
    <message>
        <source>Nothing on this computer opened the folder. Look for {file}.</source>
        <translation>フォルダーを開けませんでした。{file} を探してください。</translation>
    </message>
    <message>
        <source>Nothing on this computer opened {folder}.</source>
        <translation>{folder} を開けませんでした。</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ送信なし</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Nothing was copied. Copy rows of a spreadsheet first.</source>
        <translation>何もコピーされていません。先に表計算ソフトの行をコピーしてください。</translation>
    </message>
    <message>
        <source>Nothing was held, and Account was not opened.</source>
        <translation>保留も、「アカウント」を開くこともしませんでした。</translation>
    </message>
    <message>
        <source>Nothing was said twice, but nobody noted what the stage had shown.</source>
        <translation>2 回発話されたものはありませんが、ステージの様子が記録されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent since the panel was started.</source>
        <translation>パネルの起動後、まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Nothing: every line that was let go arrived.</source>
        <translation>なし：送信したテキストはすべて届きました。</translation>
    </message>
    <message>
        <source>Nothing: it goes at once</source>
        <translation>なし：すぐに送信</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Now {time}</source>
        <translation>現在 {time}</translation>
    </message>
    <message>
        <source>Number of lines</source>
        <translation>テキストの件数</translation>
    </message>
    <message>
        <source>ON HOLD: nothing leaves</source>
        <translation>保留中：何も送信されません</translation>
    </message>
    <message>
        <source>Off: nothing can be sent by accident while you prepare</source>
        <translation>オフ：準備中に誤って送信されることはありません</translation>
    </message>
    <message>
        <source>Older lines are still being taken in</source>
        <translation>以前のテキストを取り込んでいます</translation>
    </message>
    <message>
        <source>On Speak and Context</source>
        <translation>発話とコンテキスト</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>保留中：何も送信されません。送信するには保留を解除してください。</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>On its way to the room: {text}</source>
        <translation>送信中：{text}</translation>
    </message>
    <message>
        <source>On standby</source>
        <translation>スタンバイ中</translation>
    </message>
    <message>
        <source>On the card Account</source>
        <translation>「アカウント」カード</translation>
    </message>
    <message>
        <source>On the card Filters</source>
        <translation>「フィルター」カード</translation>
    </message>
    <message>
        <source>On the card Log</source>
        <translation>「ログ」カード</translation>
    </message>
    <message>
        <source>On the card Preflight</source>
        <translation>「本番前チェック」カード</translation>
    </message>
    <message>
        <source>On the card Report</source>
        <translation>「レポート」カード</translation>
    </message>
    <message>
        <source>On the card Support bundle</source>
        <translation>「サポート情報」カード</translation>
    </message>
    <message>
        <source>On the run sheet</source>
        <translation>進行表</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>On the wire in all</source>
        <translation>通信の合計</translation>
    </message>
    <message>
        <source>On this button</source>
        <translation>このボタン</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>予定どおり</translation>
    </message>
    <message>
        <source>One of its fields stands there twice.</source>
        <translation>同じ項目が 2 回書かれています。</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed</source>
        <translation>選んだルームの 1 つが閉じられました</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it before you send.</source>
        <translation>選んだルームの 1 つが閉じられました。送信する前にチェックを外してください。</translation>
    </message>
    <message>
        <source>One of the chosen rooms has closed. Untick it, then send.</source>
        <translation>選んだルームの 1 つが閉じられました。チェックを外してから、送信してください。</translation>
    </message>
    <message>
        <source>One room</source>
        <translation>1 つのルーム</translation>
    </message>
    <message>
        <source>One room stays chosen. Choose another one instead.</source>
        <translation>ルームは 1 つ選ばれている必要があります。代わりに別のルームを選んでください。</translation>
    </message>
    <message>
        <source>One show</source>
        <translation>1 つのショー</translation>
    </message>
    <message>
        <source>Only a favourite can be moved. Mark the agent as one.</source>
        <translation>移動できるのはお気に入りだけです。エージェントをお気に入りに追加してください。</translation>
    </message>
    <message>
        <source>Op&amp;en the page</source>
        <translation>ページを開く(&amp;E)</translation>
    </message>
    <message>
        <source>Open Account</source>
        <translation>アカウントを開く</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>ショーを開く</translation>
    </message>
    <message>
        <source>Open an exported history</source>
        <translation>書き出した履歴を開く</translation>
    </message>
    <message>
        <source>Open it, billed</source>
        <translation>課金して開く</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Open the agent&apos;s &amp;page …</source>
        <translation>エージェントのページを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page</source>
        <translation>エージェントのページを開く</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page in a browser, wait until it is live, send again.</source>
        <translation>ブラウザーでエージェントのページを開き、ライブになるのを待ってから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page so that a session begins, then send again.</source>
        <translation>エージェントのページを開いてセッションを開始してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Open the agent&apos;s page …</source>
        <translation>エージェントのページを開く…</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>リストを開きます</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Open the page of {agent}?</source>
        <translation>{agent} のページを開きますか？</translation>
    </message>
    <message>
        <source>Open the tables</source>
        <translation>表を開く</translation>
    </message>
    <message>
        <source>Opened history</source>
        <translation>開いた履歴</translation>
    </message>
    <message>
        <source>Opening the history …</source>
        <translation>履歴を開いています…</translation>
    </message>
    <message>
        <source>Opening the history: {percent} %</source>
        <translation>履歴を開いています：{percent} %</translation>
    </message>
    <message>
        <source>Opens the list of snippets, at the start of a word</source>
        <translation>語の先頭で、定型文のリストを開きます</translation>
    </message>
    <message>
        <source>Other places</source>
        <translation>その他の送信先</translation>
    </message>
    <message>
        <source>Other words than planned</source>
        <translation>予定と異なるテキスト</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>サービス停止中</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>PRIME</source>
        <translation>仕込み</translation>
    </message>
    <message>
        <source>Packed files ({pattern})</source>
        <translation>圧縮ファイル ({pattern})</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Part of the cue</source>
        <translation>キューの部分</translation>
    </message>
    <message>
        <source>Partly delivered</source>
        <translation>一部配信済み</translation>
    </message>
    <message>
        <source>Paste it here; it is never shown</source>
        <translation>ここに貼り付け（表示されません）</translation>
    </message>
    <message>
        <source>Perhaps told</source>
        <translation>伝達済みかは不明</translation>
    </message>
    <message>
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>エージェントを選び、次にそのルームを選びます。送信ボタンには、誰に届くかが常に表示されます。</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>一覧から選ぶか、入力したものをそのまま使うにはもう一度 Enter を押してください。</translation>
    </message>
    <message>
        <source>Picture of the window, with the shield up</source>
        <translation>ウィンドウの画像（プライバシー保護あり）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plan refused</source>
        <translation>プランの対象外</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Planned and said</source>
        <translation>予定と実際</translation>
    </message>
    <message>
        <source>Planned end: {time}</source>
        <translation>終了予定 {time}</translation>
    </message>
    <message>
        <source>Planned text</source>
        <translation>予定のテキスト</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>予定時刻</translation>
    </message>
    <message>
        <source>Platform a&amp;ddress</source>
        <translation>プラットフォームのアドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Platform address</source>
        <translation>プラットフォームのアドレス</translation>
    </message>
    <message>
        <source>Platform error</source>
        <translation>プラットフォームのエラー</translation>
    </message>
    <message>
        <source>Platform out of reach</source>
        <translation>プラットフォームに到達不可</translation>
    </message>
    <message>
        <source>Pre&amp;flight …</source>
        <translation>本番前チェック(&amp;F)…</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>本番前チェック</translation>
    </message>
    <message>
        <source>Press a &amp;new key …</source>
        <translation>新しいキーを押す(&amp;N)…</translation>
    </message>
    <message>
        <source>Press the button now. Esc leaves it as it is.</source>
        <translation>設定するボタンを押してください。Esc でそのままにします。</translation>
    </message>
    <message>
        <source>Presses it</source>
        <translation>押します</translation>
    </message>
    <message>
        <source>Prime</source>
        <translation>仕込み</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Put the first line on standby, or the last</source>
        <translation>最初のテキスト、または最後のテキストをスタンバイにします</translation>
    </message>
    <message>
        <source>Put the line before on standby</source>
        <translation>前のテキストをスタンバイにする</translation>
    </message>
    <message>
        <source>Put the next line on standby</source>
        <translation>次のテキストをスタンバイにする</translation>
    </message>
    <message>
        <source>Put the next line on standby, or the one before</source>
        <translation>次のテキスト、または前のテキストをスタンバイにします</translation>
    </message>
    <message>
        <source>Puts the fact into the message. What you make of it replaces it. Nothing is sent.</source>
        <translation>情報をメッセージに入れます。書き直した内容がその情報に置き換わります。何も送信されません。</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>テキストをメッセージ欄に戻します。何も送信されません。</translation>
    </message>
    <message>
        <source>Puts the line before on standby, and sends nothing</source>
        <translation>前のテキストをスタンバイにします。何も送信しません</translation>
    </message>
    <message>
        <source>Puts the next line on standby, and sends nothing</source>
        <translation>次のテキストをスタンバイにします。何も送信しません</translation>
    </message>
    <message>
        <source>Puts what the visitor said into the message. Nothing is sent.</source>
        <translation>訪問者の発言をメッセージに入れます。何も送信されません。</translation>
    </message>
    <message>
        <source>Questions this minute</source>
        <translation>この 1 分間の問い合わせ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待機列</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Queued, frozen by the hold</source>
        <translation>待機中、保留されています</translation>
    </message>
    <message>
        <source>Quick switcher</source>
        <translation>クイック切り替え</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>REHEARSAL: nobody outside this computer hears this</source>
        <translation>リハーサル：このコンピューターの外には聞こえません</translation>
    </message>
    <message>
        <source>RELEASE</source>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>Re&amp;name this run sheet</source>
        <translation>この進行表の名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;port …</source>
        <translation>レポート(&amp;P)…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>届いたルーム</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>届いたルーム：{reached}。届かなかったルーム：{missed}。</translation>
    </message>
    <message>
        <source>Reached: {rooms}</source>
        <translation>届いたルーム：{rooms}</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>エージェントを読み込み中: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the cues …</source>
        <translation>キューを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading what is said …</source>
        <translation>会話を読み込んでいます…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>ライブの準備完了</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備完了。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}, {f}.</source>
        <translation>準備完了：{a}、{b}、{c}、{d}、{e}、{f}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}, {e}.</source>
        <translation>準備完了：{a}、{b}、{c}、{d}、{e}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}, {d}.</source>
        <translation>準備完了：{a}、{b}、{c}、{d}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}, {c}.</source>
        <translation>準備完了：{a}、{b}、{c}。</translation>
    </message>
    <message>
        <source>Ready: {a}, {b}.</source>
        <translation>準備完了：{a}、{b}。</translation>
    </message>
    <message>
        <source>Ready: {a}.</source>
        <translation>準備完了：{a}。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Records, newest first</source>
        <translation>記録（新しい順）</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Refresh agents and rooms</source>
        <translation>エージェントとルームを更新</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Release: send what is ticked</source>
        <translation>保留解除：チェック分を送信</translation>
    </message>
    <message>
        <source>Released: lines leave again</source>
        <translation>解除しました：テキストは再び送信されます</translation>
    </message>
    <message>
        <source>Remo&amp;ve this run sheet</source>
        <translation>この進行表を削除(&amp;V)</translation>
    </message>
    <message>
        <source>Remove this snippet</source>
        <translation>この定型文を削除</translation>
    </message>
    <message>
        <source>Remove this variable</source>
        <translation>この変数を削除</translation>
    </message>
    <message>
        <source>Removes the row</source>
        <translation>行を削除します</translation>
    </message>
    <message>
        <source>Removes what is chosen, or takes back what waits</source>
        <translation>選んだものを削除、または送信待ちのものを取り下げます</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置き換え済み</translation>
    </message>
    <message>
        <source>Replaced by: {text}</source>
        <translation>置き換え後：{text}</translation>
    </message>
    <message>
        <source>Replaces: {text}</source>
        <translation>置き換え対象：{text}</translation>
    </message>
    <message>
        <source>Replacing the copies …</source>
        <translation>コピーを置き換えています…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>HTTP 応答</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>レポートの対象</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request and reply as they &amp;went</source>
        <translation>リクエストと HTTP 応答の原文(&amp;W)</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Request id {id}</source>
        <translation>リクエスト ID {id}</translation>
    </message>
    <message>
        <source>Request id: {id}</source>
        <translation>リクエスト ID：{id}</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>リクエストの拒否</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Right: choose another room, and say it there.</source>
        <translation>正解：別のルームを選び、そこで言います。</translation>
    </message>
    <message>
        <source>Right: hold, or open Account to enter the new API secret.</source>
        <translation>正解：保留するか、「アカウント」を開いて新しい API シークレットを入力します。</translation>
    </message>
    <message>
        <source>Right: leave it. The line arrived, and a second one would be heard.</source>
        <translation>正解：そのままにします。テキストは届いており、もう一度送ると聞こえてしまいます。</translation>
    </message>
    <message>
        <source>Right: look at the stage first, then choose one of the three answers beside the line.</source>
        <translation>正解：まずステージを確認し、テキストの横にある 3 つの答えから 1 つを選びます。</translation>
    </message>
    <message>
        <source>Right: nothing was sent, so send it again as soon as it can go.</source>
        <translation>正解：何も送信されていないので、送信できるようになったらすぐにもう一度送信します。</translation>
    </message>
    <message>
        <source>Right: stop, and mend what the answer names. No second try.</source>
        <translation>正解：やめて、応答が示す点を直します。もう一度は試しません。</translation>
    </message>
    <message>
        <source>Right: wait until somebody is connected. Sending again reaches nobody.</source>
        <translation>正解：誰かが接続するまで待ちます。もう一度送信しても誰にも届きません。</translation>
    </message>
    <message>
        <source>Right: wait until the countdown is over, without another press.</source>
        <translation>正解：もう押さずに、カウントダウンが終わるまで待ちます。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Room id</source>
        <translation>ルーム ID</translation>
    </message>
    <message>
        <source>Room of the cue</source>
        <translation>キューのルーム</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>ルーム {number}</translation>
    </message>
    <message>
        <source>Room {room} has closed</source>
        <translation>ルーム {room} は閉じられました</translation>
    </message>
    <message numerus="yes">
        <source>Room {room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: Room {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>ルーム {room} には、このうち {count} 件が伝わったかもしれません。確証はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room {room} never received {count} of these.</source>
        <extracomment>One: Room {room} never received one of these.</extracomment>
        <translation>
            <numerusform>ルーム {room} には、このうち {count} 件が届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Room: all rooms of the agent</source>
        <translation>ルーム：エージェントのすべてのルーム</translation>
    </message>
    <message>
        <source>Room: {room}</source>
        <translation>ルーム：{room}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Rooms as of {minutes} min ago</source>
        <translation>{minutes} 分前のルームの状況</translation>
    </message>
    <message>
        <source>Rooms as of {seconds} s ago</source>
        <translation>{seconds} 秒前のルームの状況</translation>
    </message>
    <message>
        <source>Rooms radar</source>
        <translation>ルームレーダー</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>届いたルーム数</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Row {row} is longer than a cell of Excel can be. Export as CSV, or shorten it.</source>
        <translation>{row} 行目が Excel のセルに入る長さを超えています。CSV で書き出すか、短くしてください。</translation>
    </message>
    <message>
        <source>Run of</source>
        <translation>上演の日時</translation>
    </message>
    <message>
        <source>Run sheet</source>
        <translation>進行表</translation>
    </message>
    <message>
        <source>Run sheet {number}</source>
        <translation>進行表 {number}</translation>
    </message>
    <message>
        <source>Run sheets of the show</source>
        <translation>ショーの進行表</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>縮小(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;ounds for outcomes</source>
        <translation>結果を音で知らせる(&amp;O)</translation>
    </message>
    <message>
        <source>SAFE</source>
        <translation>送信ロック</translation>
    </message>
    <message>
        <source>SHIELD</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>SHOW</source>
        <translation>ショー</translation>
    </message>
    <message>
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>送信ロック中：誤って送信されることはありません。送信するには「送信可」に切り替えてください。</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>発話済み</translation>
    </message>
    <message>
        <source>Said at {time} in ALL rooms. Hold GO to say it again.</source>
        <translation>{time} にすべてのルームで発話済みです。もう一度言うには GO を長押ししてください。</translation>
    </message>
    <message>
        <source>Said at {time} in {room}. Hold GO to say it again.</source>
        <translation>{time} に {room} で発話済みです。もう一度言うには GO を長押ししてください。</translation>
    </message>
    <message>
        <source>Said text</source>
        <translation>発話したテキスト</translation>
    </message>
    <message>
        <source>Said while something goes wrong</source>
        <translation>何か起きたときに間をつなぐ言葉</translation>
    </message>
    <message>
        <source>Save a copy of the show</source>
        <translation>ショーのコピーを保存</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>このプロファイルのシークレットをもう一度保存してください。プロキシが取り除いている可能性もあります。</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポート情報を保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存したフィルター</translation>
    </message>
    <message>
        <source>Saved. Nothing was sent: give the file to whoever helps you.</source>
        <translation>保存しました。何も送信していません。サポートの担当者にファイルを渡してください。</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>もう一度言う(&amp;N)</translation>
    </message>
    <message>
        <source>Say the cover line at once</source>
        <translation>つなぎをすぐに発話</translation>
    </message>
    <message>
        <source>Says the cover line at once</source>
        <translation>つなぎをすぐに発話します</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>検索、またはコードを入力</translation>
    </message>
    <message>
        <source>Seconds to wait before it goes</source>
        <translation>送信前に待つ秒数</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>status.bithuman.ai を確認し、しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>See the prices …</source>
        <translation>料金を見る…</translation>
    </message>
    <message>
        <source>See what became of it</source>
        <translation>結果を見る</translation>
    </message>
    <message>
        <source>Select all of it, copy what is selected</source>
        <translation>すべて選択します、選択部分をコピーします</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>送信 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send it again if it is still wanted.</source>
        <translation>まだ必要な場合は、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Send it again if it still fits.</source>
        <translation>まだ合っている場合は、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Send it again to the rooms that missed it, one by one.</source>
        <translation>届かなかったルームに、1 つずつもう一度送信してください。</translation>
    </message>
    <message>
        <source>Send it again when you want it said.</source>
        <translation>発話させたいときに、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>もう一度送信してください。</translation>
    </message>
    <message>
        <source>Send the line to the room that the button names</source>
        <translation>ボタンに示されたルームにテキストを送信</translation>
    </message>
    <message>
        <source>Send the line, also to all rooms</source>
        <translation>すべてのルームが対象でもテキストを送信</translation>
    </message>
    <message>
        <source>Send, and hold</source>
        <translation>送信と保留</translation>
    </message>
    <message>
        <source>Sends it, also where it goes to all rooms</source>
        <translation>すべてのルームが対象でも送信します</translation>
    </message>
    <message>
        <source>Sends nothing now.</source>
        <translation>今は何も送信しません。</translation>
    </message>
    <message>
        <source>Sends the line to the room that the button names</source>
        <translation>ボタンに示されたルームにテキストを送信します</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>別の宛先へ送信</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>セッション終了</translation>
    </message>
    <message>
        <source>Session of {agent}</source>
        <translation>{agent} のセッション</translation>
    </message>
    <message>
        <source>Sessions live</source>
        <translation>ライブ中のセッション</translation>
    </message>
    <message>
        <source>Several of the account&apos;s conversations have this room&apos;s name, so the panel cannot tell which of them is held here.</source>
        <translation>アカウントの複数の会話がこのルーム名です。そのため、ここで行われている会話を特定できません。</translation>
    </message>
    <message numerus="yes">
        <source>Several rooms are chosen, and {count} cues go to one target. Choose one of them, or all rooms.</source>
        <extracomment>One: Several rooms are chosen, and one cue goes to one target. Choose one of them, or all rooms.</extracomment>
        <translation>
            <numerusform>複数のルームが選ばれていますが、{count} 件のキューの送信先は 1 つです。ルームを 1 つ、またはすべてのルームを選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several rooms are chosen. Choose one of them, or all rooms: this goes to one target.</source>
        <translation>複数のルームが選ばれています。送信先は 1 つなので、ルームを 1 つ、またはすべてのルームを選んでください。</translation>
    </message>
    <message>
        <source>Sh&amp;ow the whole history</source>
        <translation>履歴をすべて表示(&amp;O)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ブックのシート</translation>
    </message>
    <message>
        <source>Shield down. Everything can be read again.</source>
        <translation>プライバシー保護はオフです。すべて再び読めます。</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. This system cannot leave this window out: what you see here can be recorded.</source>
        <translation>プライバシー保護はオンです。{key} でオフになります。このシステムはこのウィンドウを除外できません。ここに見えるものは録画される可能性があります。</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows leaves this window out of what is shared or recorded.</source>
        <translation>プライバシー保護はオンです。{key} でオフになります。Windows は共有や録画からこのウィンドウを除外しています。</translation>
    </message>
    <message>
        <source>Shield up; {key} lowers it. Windows refuses to leave this window out: what you see here can be recorded.</source>
        <translation>プライバシー保護はオンです。{key} でオフになります。Windows はこのウィンドウの除外を拒否しました。ここに見えるものは録画される可能性があります。</translation>
    </message>
    <message>
        <source>Shorten or change the text, check the room, then send again.</source>
        <translation>テキストを短くするか変更し、ルームを確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>ショー</translation>
    </message>
    <message>
        <source>Show &amp;mode</source>
        <translation>ショーモード(&amp;M)</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>すべてのテキストを表示</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>履歴に表示</translation>
    </message>
    <message>
        <source>Show mode</source>
        <translation>ショーモード</translation>
    </message>
    <message>
        <source>Show mode is on, so the editor has closed. Everything you wrote is kept.</source>
        <translation>ショーモードになったため、編集画面を閉じました。書いたものはすべて保存されています。</translation>
    </message>
    <message>
        <source>Show mode is on: no line can be deleted. Switch it off first.</source>
        <translation>ショーモードがオンのため、テキストを削除できません。先にオフにしてください。</translation>
    </message>
    <message>
        <source>Show mode is on: no session can be ended.</source>
        <translation>ショーモードがオンのため、セッションを終了できません。</translation>
    </message>
    <message>
        <source>Show mode on, or off</source>
        <translation>ショーモードのオン・オフ</translation>
    </message>
    <message>
        <source>Show mode was left, so the next cue does not follow by itself.</source>
        <translation>ショーモードを終えたため、次のキューは自動では続きません。</translation>
    </message>
    <message>
        <source>Show mode: the run goes on. Leave Show mode to begin again.</source>
        <translation>ショーモード：進行中です。最初からやり直すには、ショーモードを終えてください。</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to bring in cues.</source>
        <translation>ショーモード：進行表は変更できません。キューを読み込むには、ショーモードを終えてください。</translation>
    </message>
    <message>
        <source>Show mode: the run sheet stays as it is. Leave Show mode to edit it.</source>
        <translation>ショーモード：進行表は変更できません。編集するには、ショーモードを終えてください。</translation>
    </message>
    <message>
        <source>Show mode: the show stays open. Leave Show mode to open another one.</source>
        <translation>ショーモード：ショーは開いたままです。別のショーを開くには、ショーモードを終えてください。</translation>
    </message>
    <message>
        <source>Show mode: the values of variables can be changed, everything else stays as it is.</source>
        <translation>ショーモード：変更できるのは変数の値だけです。ほかは変更できません。</translation>
    </message>
    <message>
        <source>Show the &amp;log …</source>
        <translation>ログを表示(&amp;L)…</translation>
    </message>
    <message>
        <source>Show the account</source>
        <translation>アカウントを表示</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>上演可能時間</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>ショー</translation>
    </message>
    <message>
        <source>Shows ({pattern})</source>
        <translation>ショー ({pattern})</translation>
    </message>
    <message>
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>bithuman.ai にサインインして理由を確認するか、別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Silence between (estimate)</source>
        <translation>合間の沈黙（目安）</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Snippet {number}</source>
        <translation>定型文 {number}</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>定型文</translation>
    </message>
    <message>
        <source>Some rooms get the line, others are skipped or fail.</source>
        <translation>一部のルームにはテキストが届き、ほかはスキップまたは失敗します。</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>このテキストは一部のルームにだけ届きました。</translation>
    </message>
    <message>
        <source>Some rooms only</source>
        <translation>一部のルームのみ</translation>
    </message>
    <message>
        <source>Somebody left it as it is ({time}).</source>
        <translation>誰かがそのままにしました（{time}）。</translation>
    </message>
    <message>
        <source>Somebody saw that it was spoken ({time}).</source>
        <translation>発話されたことを誰かが確認しました（{time}）。</translation>
    </message>
    <message>
        <source>Somebody took it up again ({time}).</source>
        <translation>誰かがもう一度言うことを選びました（{time}）。</translation>
    </message>
    <message>
        <source>Somebody took that word back ({time}).</source>
        <translation>誰かがその判断を取り消しました（{time}）。</translation>
    </message>
    <message>
        <source>Something between this machine and bitHuman may have damaged it.</source>
        <translation>このコンピューターと bitHuman の間で応答が壊れた可能性があります。</translation>
    </message>
    <message>
        <source>Something else answered where releases are announced. This network may want you to sign in first; then look again.</source>
        <translation>バージョンの公開場所から、別のものが応答しました。このネットワークではまずサインインが必要かもしれません。その後、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Something in the panel failed. Lines can still be sent. The log has details.</source>
        <translation>パネルの一部でエラーが起きました。テキストは引き続き送信できます。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Something that is not the platform answers with nonsense.</source>
        <translation>プラットフォームではないものが、意味のない応答を返します。</translation>
    </message>
    <message>
        <source>Something went wrong inside the panel.</source>
        <translation>パネルの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Space does nothing else then, but in texts and lists and on buttons.</source>
        <translation>その後、Space はテキスト、リスト、ボタンのほかでは別の働きをしません。</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>発話(&amp;K)</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Speak or Context</source>
        <translation>発話またはコンテキスト</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>「発話」は一言一句そのまま声に出します。「コンテキスト」はエージェントだけに伝え、誰にも聞こえません。</translation>
    </message>
    <message>
        <source>Speak to ALL rooms of {agent}</source>
        <translation>{agent} にすべてのルームで発話させる</translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {count} rooms of {agent}</source>
        <extracomment>One: Speak to ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>{agent} に全 {count} ルームで発話させる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Speak to ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>{agent} に全 {rooms} ルーム、{count} 人に向けて発話させる</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in room {room}</source>
        <translation>ルーム {room} の {agent} に発話させる</translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {count} rooms</source>
        <extracomment>One: Speak to {agent} in one room</extracomment>
        <translation>
            <numerusform>{agent} に {count} ルームで発話させる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak to {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Speak to {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>{agent} に {rooms} ルーム、{count} 人に向けて発話させる</numerusform>
        </translation>
    </message>
    <message>
        <source>Speak to {agent} in {room}</source>
        <translation>{agent} に {room} で発話させる</translation>
    </message>
    <message>
        <source>Speak to …</source>
        <translation>発話させる…</translation>
    </message>
    <message>
        <source>Speak: hidden</source>
        <translation>発話：非表示</translation>
    </message>
    <message>
        <source>Speaking time (estimate)</source>
        <translation>発話時間（目安）</translation>
    </message>
    <message>
        <source>Speaking time (s, estimate)</source>
        <translation>発話時間（秒、目安）</translation>
    </message>
    <message>
        <source>Split it into shorter lines.</source>
        <translation>短いテキストに分けてください。</translation>
    </message>
    <message>
        <source>Stage s&amp;hield</source>
        <translation>プライバシー保護(&amp;H)</translation>
    </message>
    <message>
        <source>Stage shield is up</source>
        <translation>プライバシー保護はオンです</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>スタンバイ</translation>
    </message>
    <message>
        <source>Standby has moved, so the cue before waits no longer.</source>
        <translation>スタンバイが移ったため、前のキューの送信待ちを取りやめました。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>ステータス {status}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>ステータス：{status}</translation>
    </message>
    <message>
        <source>Steer</source>
        <translation>誘導</translation>
    </message>
    <message>
        <source>Steer with the prepared context at once</source>
        <translation>用意したコンテキストですぐに誘導</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>エージェントをライブで操作</translation>
    </message>
    <message>
        <source>Steer: {complaint}</source>
        <translation>誘導：{complaint}</translation>
    </message>
    <message>
        <source>Steers: adds the prepared context at once</source>
        <translation>誘導：用意したコンテキストをすぐに追加します</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>ステップ {number}/{count}。Esc でツアーを終了します。</translation>
    </message>
    <message>
        <source>Still speaking: about {seconds} s left (estimate)</source>
        <translation>まだ発話中：残り約 {seconds} 秒（目安）</translation>
    </message>
    <message>
        <source>Sto&amp;p the drill</source>
        <translation>訓練を停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop the drill</source>
        <translation>訓練を停止</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>サポート情報</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>IT 担当者によりオフになっています。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Take an e&amp;xam</source>
        <translation>試験を受ける(&amp;X)</translation>
    </message>
    <message>
        <source>Take away {key}</source>
        <translation>{key} を外す</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>元に戻す ({key})</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>Takes a snippet, while that list is open</source>
        <translation>リストが開いている間に、定型文を入れます</translation>
    </message>
    <message>
        <source>Takes back what waits to go by itself</source>
        <translation>自動送信を待っているものを取り下げます</translation>
    </message>
    <message>
        <source>Talking and silent times are estimates: the platform never tells when an agent has ended.</source>
        <translation>発話と沈黙の時間は目安です。エージェントがいつ話し終えたかは、プラットフォームから知らされません。</translation>
    </message>
    <message>
        <source>Talking time (estimate)</source>
        <translation>発話時間（目安）</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Tell ALL rooms of {agent}</source>
        <translation>{agent} にすべてのルームで伝える</translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {count} rooms of {agent}</source>
        <extracomment>One: Tell ALL rooms of {agent}: it has one</extracomment>
        <translation>
            <numerusform>{agent} に全 {count} ルームで伝える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell ALL {rooms} rooms of {agent}, {count} people</source>
        <extracomment>One: Tell ALL {rooms} rooms of {agent}, one person</extracomment>
        <translation>
            <numerusform>{agent} に全 {rooms} ルーム（{count} 人）で伝える</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in room {room}</source>
        <translation>ルーム {room} の {agent} に伝える</translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {count} rooms</source>
        <extracomment>One: Tell {agent} in one room</extracomment>
        <translation>
            <numerusform>{agent} に {count} ルームで伝える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tell {agent} in {rooms} rooms, {count} people</source>
        <extracomment>One: Tell {agent} in {rooms} rooms, one person</extracomment>
        <translation>
            <numerusform>{agent} に {rooms} ルーム（{count} 人）で伝える</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>{agent} に {room} で伝える</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>伝える…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of the snippet</source>
        <translation>定型文のテキスト</translation>
    </message>
    <message>
        <source>That folder is the panel&apos;s own. Choose another folder.</source>
        <translation>そのフォルダーはパネル専用です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>That is the API secret. Enter it under Account, never here.</source>
        <translation>それは API シークレットです。ここではなく「アカウント」に入力してください。</translation>
    </message>
    <message>
        <source>That was too soon after the last line. Press again.</source>
        <translation>前のテキストからの間隔が短すぎました。もう一度押してください。</translation>
    </message>
    <message>
        <source>The API secret holds a character that cannot be sent, at position {position}: only plain letters, digits and signs without spaces. Copy it again.</source>
        <translation>API シークレットの {position} 文字目に、送信できない文字があります。使えるのは半角の英数字と記号だけで、空白は使えません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The API secret is in another field too, where it would be shown. Remove it there.</source>
        <translation>API シークレットが、表示されてしまう別の欄にも入っています。その欄から削除してください。</translation>
    </message>
    <message>
        <source>The API secret is not valid.</source>
        <translation>API シークレットが無効です。</translation>
    </message>
    <message>
        <source>The API secret is revoked in the middle of the show.</source>
        <translation>ショーの途中で API シークレットが失効します。</translation>
    </message>
    <message>
        <source>The API secret is too long for the password store: it takes {longest} characters. Check that you copied the secret alone.</source>
        <translation>API シークレットがパスワード保管庫には長すぎます。保存できるのは {longest} 文字までです。シークレットだけをコピーしたか確認してください。</translation>
    </message>
    <message>
        <source>The API secret must have 8 to 512 characters. Copy it again, whole.</source>
        <translation>API シークレットは 8～512 文字です。全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The API secret of the profile {profile} is kept ({store}).</source>
        <translation>プロファイル {profile} の API シークレットは保存されています（{store}）。</translation>
    </message>
    <message>
        <source>The CA file {file} cannot be read: {reason}.</source>
        <translation>CA ファイル {file} を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>The CA file {file} holds no certificate in PEM form.</source>
        <translation>CA ファイル {file} に PEM 形式の証明書がありません。</translation>
    </message>
    <message>
        <source>The Wi-Fi goes, and comes back after some seconds.</source>
        <translation>Wi-Fi が切れ、数秒後に復旧します。</translation>
    </message>
    <message>
        <source>The account has no credits left.</source>
        <translation>アカウントのクレジットがなくなりました。</translation>
    </message>
    <message>
        <source>The account is suspended.</source>
        <translation>アカウントが停止されています。</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include the API.</source>
        <translation>アカウントのプランに API は含まれていません。</translation>
    </message>
    <message>
        <source>The agent code has a space around it. Remove it.</source>
        <translation>エージェントコードの前か後に空白があります。削除してください。</translation>
    </message>
    <message>
        <source>The agent is not ready.</source>
        <translation>エージェントの準備ができていません。</translation>
    </message>
    <message>
        <source>The agent may know this now. No reply proves it either way.</source>
        <translation>エージェントはすでに知っているかもしれません。どちらとも証明する応答はありません。</translation>
    </message>
    <message>
        <source>The agent says the line aloud</source>
        <translation>エージェントがテキストを声に出して話します</translation>
    </message>
    <message>
        <source>The agent silently learns the line</source>
        <translation>エージェントにテキストを声に出さず伝えます</translation>
    </message>
    <message>
        <source>The announcement does not carry the right signature, so it is not believed. Tell your IT.</source>
        <translation>公開情報の署名が正しくないため、使用しません。IT 担当者に知らせてください。</translation>
    </message>
    <message>
        <source>The announcement has expired, so it is not believed. Check the date of this computer, or look again tomorrow.</source>
        <translation>公開情報の有効期限が切れているため、使用しません。このコンピューターの日付を確認するか、明日もう一度確認してください。</translation>
    </message>
    <message>
        <source>The announcement is dated in the future. Check the date of this computer, then look again.</source>
        <translation>公開情報の日付が未来になっています。このコンピューターの日付を確認してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The announcement is older than one seen before, so it is not believed. Look again tomorrow.</source>
        <translation>公開情報が以前に見たものより古いため、使用しません。明日もう一度確認してください。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>応答が途中で途切れました。</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>応答を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The answer drips in, a byte at a time, past every deadline.</source>
        <translation>応答が 1 バイトずつ届き、どの期限も過ぎてしまいます。</translation>
    </message>
    <message>
        <source>The answer points to another address.</source>
        <translation>応答が別のアドレスを指しています。</translation>
    </message>
    <message>
        <source>The answer was broken.</source>
        <translation>応答が壊れていました。</translation>
    </message>
    <message>
        <source>The answer was far too large and was not read to its end.</source>
        <translation>応答が大きすぎるため、最後まで読み取りませんでした。</translation>
    </message>
    <message>
        <source>The answer was longer than the panel reads.</source>
        <translation>応答が、パネルの読み取れる長さを超えていました。</translation>
    </message>
    <message>
        <source>The answer was read to its end.</source>
        <translation>応答を最後まで読み取りました。</translation>
    </message>
    <message>
        <source>The base URL holds a character that an address cannot have.</source>
        <translation>ベース URL に、アドレスには使えない文字があります。</translation>
    </message>
    <message>
        <source>The base URL is not a whole address. It looks like https://api.bithuman.ai.</source>
        <translation>ベース URL が完全なアドレスではありません。https://api.bithuman.ai のように指定してください。</translation>
    </message>
    <message>
        <source>The base URL must begin with https: over http the API secret could be read.</source>
        <translation>ベース URL は https で始めてください。http では API シークレットを読み取られるおそれがあります。</translation>
    </message>
    <message>
        <source>The base URL must not have a query (?) or a fragment (#).</source>
        <translation>ベース URL にクエリ (?) やフラグメント (#) を含めることはできません。</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or a password (@).</source>
        <translation>ベース URL にユーザー名やパスワード (@) を含めることはできません。</translation>
    </message>
    <message>
        <source>The bundle could not be put together. The log says why: send that instead.</source>
        <translation>サポート情報をまとめられませんでした。理由はログにあります。代わりにログを渡してください。</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a control character ({code}). Remove it.</source>
        <translation>「{column}」のセルに制御文字（{code}）があります。削除してください。</translation>
    </message>
    <message>
        <source>The cell under “{column}” holds a formula that failed ({error}). Mend it in the spreadsheet.</source>
        <translation>「{column}」のセルの数式がエラー（{error}）になっています。表計算ソフトで直してください。</translation>
    </message>
    <message>
        <source>The cell under “{column}” is longer than {most} characters. Shorten it.</source>
        <translation>「{column}」のセルが {most} 文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The chosen a&amp;gent</source>
        <translation>選択中のエージェント(&amp;G)</translation>
    </message>
    <message>
        <source>The chosen room has closed. Choose another before you press GO.</source>
        <translation>選んだルームは閉じられました。GO を押す前に別のルームを選んでください。</translation>
    </message>
    <message>
        <source>The computer was asleep or too busy, so the cue waits no longer. It is on standby. Look at the stage, then press GO.</source>
        <translation>コンピューターがスリープしていたか、処理が追いつかなかったため、キューの送信待ちを取りやめました。スタンバイに戻っています。ステージを確認してから、GO を押してください。</translation>
    </message>
    <message>
        <source>The connection breaks after the line was read; it is spoken.</source>
        <translation>テキストが読み取られた後に接続が切れます。テキストは発話されます。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>The connection closes after the line was read; it is not spoken.</source>
        <translation>テキストが読み取られた後に接続が閉じられます。テキストは発話されません。</translation>
    </message>
    <message>
        <source>The connection could not be proved to be private.</source>
        <translation>接続が安全であることを確認できませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>応答が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>The context for this cue is confirmed. Press GO for its line.</source>
        <translation>このキューのコンテキストは確認済みです。GO を押すとテキストを送信します。</translation>
    </message>
    <message>
        <source>The context for this cue is on its way. Press again once it is confirmed.</source>
        <translation>このキューのコンテキストは送信中です。確認されてから、もう一度押してください。</translation>
    </message>
    <message>
        <source>The cover line is at hand.</source>
        <translation>つなぎは用意できています。</translation>
    </message>
    <message>
        <source>The cover line was changed.</source>
        <translation>つなぎを変更しました。</translation>
    </message>
    <message>
        <source>The credits run out within half a minute. Until then lines arrive.</source>
        <translation>30 秒以内にクレジットがなくなります。それまでテキストは届きます。</translation>
    </message>
    <message>
        <source>The cue changed under your hand. Look, then press again.</source>
        <translation>キューが変わりました。確認してから、もう一度押してください。</translation>
    </message>
    <message>
        <source>The cue or its target was changed, so it waits no longer. It is on standby.</source>
        <translation>キューまたはその送信先が変更されたため、送信待ちを取りやめました。スタンバイに戻っています。</translation>
    </message>
    <message>
        <source>The cue was withdrawn. It is on standby.</source>
        <translation>キューを取り下げました。スタンバイに戻っています。</translation>
    </message>
    <message numerus="yes">
        <source>The cues were added, but {count} rows could not be used.</source>
        <extracomment>One: The cues were added, but one row could not be used.</extracomment>
        <translation>
            <numerusform>キューを追加しましたが、{count} 行は使えませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The current target</source>
        <translation>現在の送信先</translation>
    </message>
    <message>
        <source>The deadline must be more than 0 and at most 120 seconds.</source>
        <translation>期限は 0 秒より長く、120 秒以内にしてください。</translation>
    </message>
    <message>
        <source>The details show the reason.</source>
        <translation>理由は詳細に表示されます。</translation>
    </message>
    <message>
        <source>The details show the whole answer.</source>
        <translation>応答の全体は詳細に表示されます。</translation>
    </message>
    <message>
        <source>The file as it was is kept as {place}.</source>
        <translation>元のファイルは {place} として保存されています。</translation>
    </message>
    <message>
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>ファイルに書き込めません ({reason})。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>The file ends early. Its last lines are missing.</source>
        <translation>ファイルが途中で終わっています。最後のほうのテキストがありません。</translation>
    </message>
    <message>
        <source>The first message that is shown, or the last</source>
        <translation>表示中の最初または最後のメッセージ</translation>
    </message>
    <message>
        <source>The first row has headings</source>
        <translation>最初の行は見出し</translation>
    </message>
    <message>
        <source>The folder cannot be opened from here: {file}</source>
        <translation>ここからはフォルダーを開けません：{file}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>フォルダー {folder} を作成できません（{reason}）。空きを増やすか、{variable} で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The gateway gives up with an error page, though the line is spoken.</source>
        <translation>テキストは発話されますが、ゲートウェイはエラーページを返して打ち切ります。</translation>
    </message>
    <message>
        <source>The head of the answer is broken; the line is spoken.</source>
        <translation>応答のヘッダーが壊れています。テキストは発話されます。</translation>
    </message>
    <message>
        <source>The history could not be cleaned ({reason}). Check that its folder can be written and has room; the panel goes on with it at its next start.</source>
        <translation>履歴を整理できませんでした（{reason}）。フォルダーに書き込めることと、空きがあることを確認してください。次回の起動時にパネルが続きを行います。</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>このテキストの結果は履歴に残っていません。</translation>
    </message>
    <message>
        <source>The history has no line.</source>
        <translation>履歴にテキストはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The history has {count} lines, the oldest of {day}.</source>
        <extracomment>One: The history has one line, of {day}.</extracomment>
        <translation>
            <numerusform>履歴には {count} 件のテキストがあり、最も古いものは {day} です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history in {folder} cannot be opened ({reason}). Check that the folder can be written and has room.</source>
        <translation>{folder} の履歴を開けません（{reason}）。フォルダーに書き込めることと、空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be read ({reason}). Check the folder and its disk.</source>
        <translation>{folder} の履歴を読み取れません（{reason}）。フォルダーとそのディスクを確認してください。</translation>
    </message>
    <message>
        <source>The history in {folder} cannot be written ({reason}). Check that the folder can be written and has room.</source>
        <translation>{folder} の履歴に書き込めません（{reason}）。フォルダーに書き込めることと、空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The history is backed up as {file}.</source>
        <translation>履歴を {file} としてバックアップしました。</translation>
    </message>
    <message>
        <source>The history is damaged: {trouble}.</source>
        <translation>履歴が壊れています：{trouble}。</translation>
    </message>
    <message>
        <source>The history is in use, so its file could not be cleaned yet. Close other programs that look at it; the panel goes on with it later by itself.</source>
        <translation>履歴が使用中のため、ファイルをまだ整理できません。履歴を見ているほかのプログラムを閉じてください。後でパネルが自動で続きを行います。</translation>
    </message>
    <message>
        <source>The history is not open.</source>
        <translation>履歴が開かれていません。</translation>
    </message>
    <message>
        <source>The history is whole.</source>
        <translation>履歴に問題はありません。</translation>
    </message>
    <message>
        <source>The history shows each choice at once. Esc closes. Nothing is sent from here.</source>
        <translation>選択は履歴にすぐ反映されます。Esc で閉じます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; a new one has begun.</source>
        <translation>履歴が壊れていました。{file} として別に保存し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history was damaged. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>履歴が壊れていました。{file} として別に保存し、コピー {copy} に置き換えました。そのコピーより後に送信したテキストは含まれていません。</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; a new one has begun.</source>
        <translation>履歴が空でした。{file} として別に保存し、新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history was found empty. It was set aside as {file}; the copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>履歴が空でした。{file} として別に保存し、コピー {copy} に置き換えました。そのコピーより後に送信したテキストは含まれていません。</translation>
    </message>
    <message>
        <source>The history was missing, and there is no copy of it. A new one has begun.</source>
        <translation>履歴がなく、コピーもありません。新しい履歴を始めました。</translation>
    </message>
    <message>
        <source>The history was missing. The copy {copy} is in its place. Lines sent after that copy are missing.</source>
        <translation>履歴がありませんでした。コピー {copy} に置き換えました。そのコピーより後に送信したテキストは含まれていません。</translation>
    </message>
    <message>
        <source>The history was not backed up ({reason}). Check that the disk has room, then try again.</source>
        <translation>履歴をバックアップできませんでした ({reason})。ディスクの空きを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The history was written by a newer version of the panel and is left as it is. Use that version, or another folder for this one.</source>
        <translation>履歴は新しいバージョンのパネルで書かれているため、そのまま残しています。そのバージョンを使うか、このバージョンには別のフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>The key is still down. Let it go, then press again.</source>
        <translation>キーがまだ押されています。離してから、もう一度押してください。</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>The last cue was let go: this run is whole.</source>
        <translation>最後のキューまで送信され、この上演は完了しています。</translation>
    </message>
    <message>
        <source>The line could not be sent from this machine.</source>
        <translation>このコンピューターからテキストを送信できませんでした。</translation>
    </message>
    <message>
        <source>The line could not be written down, so it was not sent.</source>
        <translation>テキストを記録できなかったため、送信していません。</translation>
    </message>
    <message>
        <source>The line holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>テキストの {position} 文字目に制御文字（{code}）があります。削除してください。</translation>
    </message>
    <message>
        <source>The line is accepted with an answer far too long.</source>
        <translation>テキストは受け付けられますが、応答が長すぎます。</translation>
    </message>
    <message>
        <source>The line is accepted with an answer that makes no sense.</source>
        <translation>テキストは受け付けられますが、応答が意味をなしません。</translation>
    </message>
    <message>
        <source>The line is accepted, then the answer breaks off in the middle.</source>
        <translation>テキストは受け付けられますが、応答が途中で途切れます。</translation>
    </message>
    <message>
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>テキストが空です。エージェントが話す内容、または知っておく内容を書いてください。</translation>
    </message>
    <message>
        <source>The line is now a cue of the run sheet. Nothing was sent.</source>
        <translation>テキストを進行表のキューにしました。何も送信していません。</translation>
    </message>
    <message>
        <source>The line is spoken, but no answer ever comes.</source>
        <translation>テキストは発話されますが、応答は届きません。</translation>
    </message>
    <message>
        <source>The line left this computer, or a part of it did.</source>
        <translation>テキストの全部または一部がこのコンピューターから出ました。</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>テキストの待機時間が長すぎたため、送信していません。</translation>
    </message>
    <message>
        <source>The line was not sent again, though that was safe.</source>
        <translation>もう一度送信しても問題ないのに、送信しませんでした。</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>テキストは送信前に取り下げられました。</translation>
    </message>
    <message>
        <source>The link “{cell}” is not known. Write follow or manual.</source>
        <translation>続き方「{cell}」は認識できません。「自動」または「手動」と書いてください。</translation>
    </message>
    <message>
        <source>The list shows the whole history. Narrow it by Search or Filters; or choose Delete the whole history.</source>
        <translation>履歴がすべて表示されています。検索またはフィルターで絞り込むか、「すべての履歴を削除」を選んでください。</translation>
    </message>
    <message>
        <source>The log cannot be read ({reason}). Open its folder and look there.</source>
        <translation>ログを読み取れません（{reason}）。フォルダーを開いて確認してください。</translation>
    </message>
    <message>
        <source>The log holds no secret and no line. Esc closes. Nothing is sent from here.</source>
        <translation>ログにシークレットとテキストは含まれません。Esc で閉じます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>The managed default {name} in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>{source} の管理設定 {name} を使用できません。{reason}修正されるまでパネルはオフラインのままです。IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The managed defaults in {source} cannot be used. {reason} Until that is mended the panel stays offline: ask your IT.</source>
        <translation>{source} の管理設定を使用できません。{reason}修正されるまでパネルはオフラインのままです。IT 担当者にお問い合わせください。</translation>
    </message>
    <message>
        <source>The menu View</source>
        <translation>メニュー「表示」</translation>
    </message>
    <message>
        <source>The message is now the last cue of the run sheet.</source>
        <translation>メッセージを進行表の最後のキューにしました。</translation>
    </message>
    <message>
        <source>The mode “{cell}” is not known. Write Speak or Context.</source>
        <translation>モード「{cell}」は認識できません。「発話」または「コンテキスト」と書いてください。</translation>
    </message>
    <message>
        <source>The name is {count} characters long; it has room for {most}. Make it shorter.</source>
        <translation>名前が {count} 文字あります。使えるのは {most} 文字までです。短くしてください。</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>サーバー名が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>bitHuman の手前のネットワーク保護が、このコンピューターを拒否しました。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy let nothing through.</source>
        <translation>ネットワークのプロキシを通過できませんでした。</translation>
    </message>
    <message>
        <source>The newest fact, the oldest fact</source>
        <translation>最新の情報、最古の情報</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>最新のテキスト、最も古いテキスト</translation>
    </message>
    <message numerus="yes">
        <source>The newest {count} records, in English.</source>
        <extracomment>One: One record, in English.</extracomment>
        <translation>
            <numerusform>最新の {count} 件の記録（英語）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. Press GO for it.</source>
        <translation>次のキューは自動では続きません。送信するには GO を押してください。</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself. {reason}</source>
        <translation>次のキューは自動では続きません。{reason}</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it goes to ALL rooms. Hold GO for it, or press Shift+F5.</source>
        <translation>次のキューはすべてのルームに送信されるため、自動では続きません。送信するには GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: it was sent there before. Hold GO to send it again, or press Shift+F5.</source>
        <translation>次のキューは以前にそこへ送信されたため、自動では続きません。もう一度送信するには GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>The next cue does not follow by itself: its context is not confirmed. Press GO for it.</source>
        <translation>次のキューはコンテキストが確認されていないため、自動では続きません。続けるには GO を押してください。</translation>
    </message>
    <message>
        <source>The next cue follows by itself</source>
        <translation>次のキューが自動で続く</translation>
    </message>
    <message>
        <source>The pages of the help are not here. Install the panel again to have them back.</source>
        <translation>ヘルプのページがありません。元に戻すには、パネルを再インストールしてください。</translation>
    </message>
    <message>
        <source>The panel cannot mark its files in {folder} as its own ({reason}). Check that the folder can be written and lies on a disk of this machine.</source>
        <translation>{folder} のファイルにパネルのものである印を付けられません（{reason}）。フォルダーに書き込めることと、このコンピューターのディスクにあることを確認してください。</translation>
    </message>
    <message>
        <source>The panel did not close in order. The run sheet is where it was, on hold. Look at the stage, then release the hold.</source>
        <translation>パネルが正常に終了しませんでした。進行表は元の位置のまま、保留中です。ステージを確認してから、保留を解除してください。</translation>
    </message>
    <message>
        <source>The panel ended</source>
        <translation>パネルが終了しました</translation>
    </message>
    <message>
        <source>The panel ended before the answer ({time}).</source>
        <translation>応答の前にパネルが終了しました（{time}）。</translation>
    </message>
    <message>
        <source>The panel is still opening. Press again in a moment.</source>
        <translation>パネルはまだ起動中です。しばらくしてから、もう一度押してください。</translation>
    </message>
    <message>
        <source>The panel itself failed. Details are in {file}.</source>
        <translation>パネルでエラーが起きました。詳細は {file} にあります。</translation>
    </message>
    <message>
        <source>The panel knows no password store for this system ({platform}). Keep the API secret for this session only.</source>
        <translation>このシステムで使えるパスワード保管庫がありません（{platform}）。API シークレットをこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>The panel stopped waiting for an answer.</source>
        <translation>パネルは応答の待機を終了しました。</translation>
    </message>
    <message>
        <source>The panel was stopped meanwhile.</source>
        <translation>その間にパネルが終了されました。</translation>
    </message>
    <message>
        <source>The password store ({store}) cannot be reached ({kind}). Check that it runs, or keep the API secret for this session only.</source>
        <translation>パスワード保管庫（{store}）を利用できません（{kind}）。動作しているか確認するか、API シークレットをこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>The password store ({store}) did not keep the change. Try again, or keep the API secret for this session only.</source>
        <translation>パスワード保管庫（{store}）に変更が保存されませんでした。もう一度試すか、API シークレットをこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>The password store ({store}) is locked. Unlock it, then try again.</source>
        <translation>パスワード保管庫（{store}）がロックされています。ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The password store ({store}) refused ({kind}). Try again, or keep the API secret for this session only.</source>
        <translation>パスワード保管庫（{store}）に拒否されました（{kind}）。もう一度試すか、API シークレットをこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>The password store does not answer. Look for its unlock window, or keep the API secret for this session only.</source>
        <translation>パスワード保管庫が応答しません。ロック解除のウィンドウを探すか、API シークレットをこのセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>The path of the base URL must not hold % or dots.</source>
        <translation>ベース URL のパスに % やドットを含めることはできません。</translation>
    </message>
    <message>
        <source>The people in this room may lose the avatar at once.</source>
        <translation>このルームにいる人には、アバターがすぐに見えなくなることがあります。</translation>
    </message>
    <message>
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>バージョンの公開場所に接続できませんでした。接続を確認してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>このアカウントのプランには含まれていません。</translation>
    </message>
    <message>
        <source>The platform accepts the API secret.</source>
        <translation>プラットフォームが API シークレットを受け付けています。</translation>
    </message>
    <message>
        <source>The platform accepts the line, but it reaches no room.</source>
        <translation>プラットフォームはテキストを受け付けますが、どのルームにも届きません。</translation>
    </message>
    <message>
        <source>The platform answered nothing.</source>
        <translation>プラットフォームから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The platform answers in {ms} ms.</source>
        <translation>プラットフォームの応答は {ms} ms です。</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>プラットフォームから待つように求められました。1 分間のテキストが多すぎます。何も行われていません。</translation>
    </message>
    <message>
        <source>The platform calls it {status}.</source>
        <translation>プラットフォームが示す状態は {status} です。</translation>
    </message>
    <message>
        <source>The platform cannot be reached at all.</source>
        <translation>プラットフォームにまったく到達できません。</translation>
    </message>
    <message>
        <source>The platform could not be reached.</source>
        <translation>プラットフォームに到達できませんでした。</translation>
    </message>
    <message>
        <source>The platform does not accept the API secret. Save the current one.</source>
        <translation>プラットフォームが API シークレットを受け付けません。現在のものを保存してください。</translation>
    </message>
    <message>
        <source>The platform does not know the agent, and says so in its older words.</source>
        <translation>プラットフォームはエージェントを認識せず、それを旧式の表現で示します。</translation>
    </message>
    <message>
        <source>The platform does not know the agent.</source>
        <translation>プラットフォームがエージェントを認識しません。</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>プラットフォームがこの API シークレットを認識しません。全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The platform does not name the room, so this cannot be ended here.</source>
        <translation>プラットフォームがルームを示していないため、ここでは終了できません。</translation>
    </message>
    <message>
        <source>The platform does not say</source>
        <translation>プラットフォームの情報なし</translation>
    </message>
    <message>
        <source>The platform does not say what is live.</source>
        <translation>何がライブ中か、プラットフォームは示していません。</translation>
    </message>
    <message>
        <source>The platform does not say whether it can go live.</source>
        <translation>ライブにできるかどうか、プラットフォームは示していません。</translation>
    </message>
    <message>
        <source>The platform does not tell the credits left.</source>
        <translation>クレジットの残りを、プラットフォームは示していません。</translation>
    </message>
    <message>
        <source>The platform does not tell them.</source>
        <translation>プラットフォームは示していません。</translation>
    </message>
    <message>
        <source>The platform fails with an internal error.</source>
        <translation>プラットフォームで内部エラーが発生します。</translation>
    </message>
    <message>
        <source>The platform finds the request invalid.</source>
        <translation>プラットフォームはリクエストを無効と判断します。</translation>
    </message>
    <message>
        <source>The platform refused this line (status {status}).</source>
        <translation>プラットフォームがこのテキストを拒否しました（ステータス {status}）。</translation>
    </message>
    <message>
        <source>The platform refuses the API secret. Enter the new one under Account.</source>
        <translation>プラットフォームが API シークレットを拒否しています。「アカウント」で新しいものを入力してください。</translation>
    </message>
    <message>
        <source>The platform says</source>
        <translation>プラットフォームの説明</translation>
    </message>
    <message>
        <source>The platform says that it is out of service for a moment.</source>
        <translation>プラットフォームは一時的にサービスを停止していると示します。</translation>
    </message>
    <message>
        <source>The platform says: {message}</source>
        <translation>プラットフォームからのメッセージ：{message}</translation>
    </message>
    <message>
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>プラットフォームは今、これ以上テキストを受け付けません。{seconds} 秒後にもう一度押してください。</translation>
    </message>
    <message>
        <source>The platform takes some seconds to answer.</source>
        <translation>プラットフォームの応答に数秒かかります。</translation>
    </message>
    <message>
        <source>The platform writes down nothing of what is said in this room.</source>
        <translation>プラットフォームはこのルームでの会話を記録していません。</translation>
    </message>
    <message>
        <source>The platform&apos;s address could not be looked up.</source>
        <translation>プラットフォームのアドレスを調べられませんでした。</translation>
    </message>
    <message>
        <source>The profile&apos;s name cannot be used: it must be visible text.</source>
        <translation>このプロファイル名は使用できません。表示できる文字にしてください。</translation>
    </message>
    <message>
        <source>The proxy of this machine did not let the connection through.</source>
        <translation>このコンピューターのプロキシを通過できませんでした。</translation>
    </message>
    <message>
        <source>The record in full</source>
        <translation>記録の全文</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
    <message>
        <source>The request reached bitHuman without an API secret.</source>
        <translation>リクエストが API シークレットなしで bitHuman に届きました。</translation>
    </message>
    <message>
        <source>The room closes before the line arrives.</source>
        <translation>テキストが届く前にルームが閉じます。</translation>
    </message>
    <message>
        <source>The room did not get this. GO sends it again: {text}</source>
        <translation>届いていません。GO で再送：{text}</translation>
    </message>
    <message>
        <source>The room id holds a control character ({code}) at position {position}. Remove it.</source>
        <translation>ルーム ID の {position} 文字目に制御文字（{code}）があります。削除してください。</translation>
    </message>
    <message>
        <source>The room id is empty. Choose a room, or a broadcast.</source>
        <translation>ルーム ID が空です。ルームまたは一斉送信を選んでください。</translation>
    </message>
    <message>
        <source>The room id is empty. Type the room&apos;s id, or choose a broadcast.</source>
        <translation>ルーム ID が空です。ルーム ID を入力するか、一斉送信を選んでください。</translation>
    </message>
    <message>
        <source>The room is there, but no agent works in it: lines to it are skipped.</source>
        <translation>ルームはありますが、エージェントが動いていません。そこへのテキストはスキップされます。</translation>
    </message>
    <message>
        <source>The room knows this: {text}</source>
        <translation>伝達済み：{text}</translation>
    </message>
    <message>
        <source>The room may know this. Hold GO to send it again: {text}</source>
        <translation>届いたか不明。GO の長押しで再送：{text}</translation>
    </message>
    <message>
        <source>The room must know this first: {text}</source>
        <translation>先に伝える：{text}</translation>
    </message>
    <message>
        <source>The room of this cue has closed. Aim the cue elsewhere before you press GO.</source>
        <translation>このキューのルームは閉じられました。GO を押す前に、キューの送信先を変えてください。</translation>
    </message>
    <message>
        <source>The room {room} of {agent} is not live. Open it again, or aim elsewhere.</source>
        <translation>{agent} のルーム {room} はライブ中ではありません。もう一度開くか、送信先を変えてください。</translation>
    </message>
    <message>
        <source>The row has no text. Write what the agent should say or know.</source>
        <translation>この行にはテキストがありません。エージェントが話す内容、または知っておく内容を書いてください。</translation>
    </message>
    <message>
        <source>The run begins again: every cue is unsaid.</source>
        <translation>最初からやり直します。すべてのキューがまだ送信していない状態に戻りました。</translation>
    </message>
    <message>
        <source>The run of {when}</source>
        <translation>{when} の上演</translation>
    </message>
    <message>
        <source>The run sheet has another name.</source>
        <translation>進行表の名前を変更しました。</translation>
    </message>
    <message>
        <source>The run sheet has no cues yet.</source>
        <translation>進行表にまだキューがありません。</translation>
    </message>
    <message>
        <source>The run sheet is still being opened. Press again in a moment.</source>
        <translation>進行表はまだ開いている途中です。しばらくしてから、もう一度押してください。</translation>
    </message>
    <message>
        <source>The run sheet was exported.</source>
        <translation>進行表を書き出しました。</translation>
    </message>
    <message>
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>シークレットはこのコンピューターのパスワード保管庫にだけ保存されます。IT 担当者から指定されていない場合、アドレスは空のままにしてください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>サーバーの身元を確認できませんでした。</translation>
    </message>
    <message>
        <source>The session goes on: nothing left this computer. {title}</source>
        <translation>セッションは続いています。このコンピューターからは何も送信されていません。{title}</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>セッションを終了しました。</translation>
    </message>
    <message>
        <source>The session was not ended.</source>
        <translation>セッションは終了しませんでした。</translation>
    </message>
    <message>
        <source>The session was not ended. {title} {hint}</source>
        <translation>セッションは終了しませんでした。{title}{hint}</translation>
    </message>
    <message>
        <source>The session was over already.</source>
        <translation>セッションはすでに終了していました。</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>設定を保存できません（{reason}）。{folder} に書き込めることと、空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read, so the account is not known. Mend or remove this file, or open the account in the window.</source>
        <translation>{file} の設定を読み取れないため、どのアカウントか分かりません。このファイルを直すか削除するか、ウィンドウでアカウントを開いてください。</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to edit: what is written here is for your eyes only.</source>
        <translation>プライバシー保護がオンです。編集するにはオフにしてください。ここに書かれているものは、あなただけが見るものです。</translation>
    </message>
    <message>
        <source>The shield is up. Lower it to name a room: its name is for your eyes only.</source>
        <translation>プライバシー保護がオンです。ルームに名前を付けるには、オフにしてください。名前を見るのはあなただけです。</translation>
    </message>
    <message>
        <source>The show</source>
        <translation>ショー</translation>
    </message>
    <message>
        <source>The show has another name.</source>
        <translation>ショーの名前を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend.</source>
        <extracomment>One: The show is on. One thing to mend.</extracomment>
        <translation>
            <numerusform>ショーの進行中です。要修正 {count} 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The show is on. {count} things to mend. First: {first}</source>
        <extracomment>One: The show is on. One thing to mend: {first}</extracomment>
        <translation>
            <numerusform>ショーの進行中です。要修正 {count} 件。まず：{first}</numerusform>
        </translation>
    </message>
    <message>
        <source>The show is saved again.</source>
        <translation>ショーを再び保存できるようになりました。</translation>
    </message>
    <message>
        <source>The show over time</source>
        <translation>ショーの時間経過</translation>
    </message>
    <message>
        <source>The snippets were changed.</source>
        <translation>定型文を変更しました。</translation>
    </message>
    <message>
        <source>The stage heard it in {room}</source>
        <translation>{room} のステージで聞こえました</translation>
    </message>
    <message>
        <source>The stage heard the same line twice.</source>
        <translation>同じテキストがステージで 2 回聞こえました。</translation>
    </message>
    <message>
        <source>The steer is at hand.</source>
        <translation>誘導は用意できています。</translation>
    </message>
    <message>
        <source>The steer was changed.</source>
        <translation>誘導を変更しました。</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>プロファイル {profile} に保存された API シークレットを使用できません。もう一度保存してください。</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store, and {file}.</source>
        <translation>システムの証明書ストアと {file}。</translation>
    </message>
    <message>
        <source>The system&apos;s own certificate store.</source>
        <translation>システムの証明書ストア。</translation>
    </message>
    <message>
        <source>The target changed under your hand. Look, then press again.</source>
        <translation>送信先が変わりました。確認してから、もう一度押してください。</translation>
    </message>
    <message>
        <source>The text is too long for bitHuman.</source>
        <translation>テキストが bitHuman には長すぎます。</translation>
    </message>
    <message>
        <source>The time for an answer was up.</source>
        <translation>応答の待ち時間が過ぎました。</translation>
    </message>
    <message>
        <source>The time “{cell}” is not a time of day. Write it as 19:05.</source>
        <translation>「{cell}」は時刻として認識できません。19:05 のように書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The variable {name} has no value, and {count} cues wait for it. Give it one in the show.</source>
        <extracomment>One: The variable {name} has no value, and one cue waits for it. Give it one in the show.</extracomment>
        <translation>
            <numerusform>変数 {name} に値がないため、{count} 件のキューが送信できません。ショーで値を設定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The variable {name} has no value. Give it one in the show, or write what to say without: {example}.</source>
        <translation>変数 {name} に値がありません。ショーで値を入れるか、値がないときの言葉を {example} のように書いてください。</translation>
    </message>
    <message>
        <source>The variables were changed.</source>
        <translation>変数を変更しました。</translation>
    </message>
    <message>
        <source>The wait “{cell}” cannot be used. Write seconds, at most {most}.</source>
        <translation>待ち時間「{cell}」は使えません。{most} 以下の秒数を書いてください。</translation>
    </message>
    <message>
        <source>The whole history</source>
        <translation>すべての履歴</translation>
    </message>
    <message>
        <source>Then the message replaces nothing, and is told as a fact of its own.</source>
        <translation>メッセージは何も置き換えず、新しい情報として伝えられます。</translation>
    </message>
    <message>
        <source>Then: the end</source>
        <translation>次：終わり</translation>
    </message>
    <message>
        <source>Then: {title}</source>
        <translation>次：{title}</translation>
    </message>
    <message>
        <source>There is no API secret for the profile {profile}.</source>
        <translation>プロファイル {profile} の API シークレットがありません。</translation>
    </message>
    <message>
        <source>There is no cover line. Write what is said while something goes wrong.</source>
        <translation>つなぎがありません。問題が起きている間に話す内容を書いてください。</translation>
    </message>
    <message>
        <source>There is no line in {file}.</source>
        <translation>{file} にテキストはありません。</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>バックアップするテキストがまだありません。</translation>
    </message>
    <message>
        <source>There is no line to delete.</source>
        <translation>削除するテキストがありません。</translation>
    </message>
    <message>
        <source>There is no line to report yet.</source>
        <translation>レポートにするテキストがまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>There is no snippet {snippet}, and {count} cues call for it. Add it, or change the cues.</source>
        <extracomment>One: There is no snippet {snippet}, and one cue calls for it. Add it, or change the cue.</extracomment>
        <translation>
            <numerusform>定型文 {snippet} がありませんが、{count} 件のキューで使われています。追加するか、キューを変更してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no snippet {snippet}. Choose one of the list, or put a space after the slash.</source>
        <translation>定型文 {snippet} はありません。リストから選ぶか、スラッシュの後に空白を入れてください。</translation>
    </message>
    <message>
        <source>There is no steer. Write a context that turns the talk.</source>
        <translation>誘導がありません。話の流れを変えるコンテキストを書いてください。</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>このアカウントにそのエージェントはありません。</translation>
    </message>
    <message>
        <source>There is no such record in the log.</source>
        <translation>該当する記録はログにありません。</translation>
    </message>
    <message>
        <source>There was a press before the wait was over.</source>
        <translation>待ち時間が終わる前に押しました。</translation>
    </message>
    <message>
        <source>There was no connection to the platform.</source>
        <translation>プラットフォームに接続できませんでした。</translation>
    </message>
    <message>
        <source>These are more than {most} lines. Narrow the history down, or export it.</source>
        <translation>{most} 件を超えています。履歴を絞り込むか、書き出してください。</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>They go from the history, from what is searched, and from its copies. What was set aside of a damaged history goes with them, whole. The show itself, exported files and the platform keep what they have. A cue whose line goes counts as not yet said, a fact as not yet told.</source>
        <translation>履歴、検索用データ、コピーから削除されます。壊れた履歴から別に保存したものも、すべて一緒に削除されます。ショー自体、書き出したファイル、プラットフォームにあるものは残ります。テキストが削除されたキューはまだ送信していないもの、情報は未伝達のものとみなされます。</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>このアカウントにはまだエージェントがありません。プラットフォームで作成するか、コードを入力してください。</translation>
    </message>
    <message>
        <source>This account has no agents yet.</source>
        <translation>このアカウントにはまだエージェントがありません。</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>このアカウントのクレジットがなくなりました。</translation>
    </message>
    <message>
        <source>This account has no credits left. Open Account to buy some.</source>
        <translation>このアカウントのクレジットがなくなりました。「アカウント」を開いて購入してください。</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>このアカウントでは許可されていません。</translation>
    </message>
    <message>
        <source>This account may not read what is said in its rooms.</source>
        <translation>このアカウントでは、ルームでの会話を読むことが許可されていません。</translation>
    </message>
    <message>
        <source>This address does not answer as bitHuman does.</source>
        <translation>このアドレスからの応答は bitHuman のものと異なります。</translation>
    </message>
    <message>
        <source>This agent code cannot be used: a code is 1 to 64 letters, digits, hyphens or underscores. Check it against the agent&apos;s page.</source>
        <translation>このエージェントコードは使用できません。コードは 1～64 文字の英数字、ハイフン、アンダースコアです。エージェントのページと照らし合わせてください。</translation>
    </message>
    <message>
        <source>This agent or this call no longer exists.</source>
        <translation>このエージェントまたは呼び出しはもうありません。</translation>
    </message>
    <message>
        <source>This bitHuman account is suspended.</source>
        <translation>この bitHuman アカウントは停止されています。</translation>
    </message>
    <message>
        <source>This conversation has ended. What was said in it stays until you choose another.</source>
        <translation>この会話は終了しました。会話の内容は、別のルームを選ぶまで表示されます。</translation>
    </message>
    <message>
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>このパネルにはバージョンの公開場所が設定されていません。</translation>
    </message>
    <message>
        <source>This cue goes in {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>このキューは {seconds} 秒後に送信されます。今すぐ送信するには GO を長押し、やめるには取り下げてください。</translation>
    </message>
    <message>
        <source>This cue is next, in about {seconds} s. Hold GO to let it go now, or withdraw it.</source>
        <translation>このキューは次に、約 {seconds} 秒後に送信されます。今すぐ送信するには GO を長押し、やめるには取り下げてください。</translation>
    </message>
    <message>
        <source>This cue is no longer in the show that is open.</source>
        <translation>このキューは、開いているショーにはもうありません。</translation>
    </message>
    <message>
        <source>This cue is on the run sheet {sheet}. Choose that one first.</source>
        <translation>このキューは進行表 {sheet} にあります。先にその進行表を選んでください。</translation>
    </message>
    <message>
        <source>This cue needs no context. Press GO for its line.</source>
        <translation>このキューにコンテキストは必要ありません。GO を押すとテキストを送信します。</translation>
    </message>
    <message>
        <source>This file is no Excel workbook. Save it as XLSX or CSV.</source>
        <translation>このファイルは Excel ブックではありません。XLSX または CSV で保存してください。</translation>
    </message>
    <message>
        <source>This file is no table and no text. Save it as CSV, XLSX or Markdown.</source>
        <translation>このファイルは表でもテキストでもありません。CSV、XLSX、または Markdown で保存してください。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold GO, or press Shift+F5.</source>
        <translation>すべてのルームに送信されます。GO を長押しするか、Shift+F5 を押してください。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>すべてのルームに送信されます。ボタンを長押しするか、Ctrl+Shift+Enter を押してください。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the cover line&apos;s button.</source>
        <translation>すべてのルームに送信されます。「つなぎ」ボタンを長押ししてください。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the steer&apos;s button.</source>
        <translation>すべてのルームに送信されます。「誘導」ボタンを長押ししてください。</translation>
    </message>
    <message>
        <source>This history is another computer&apos;s: it can only be read.</source>
        <translation>この履歴は別のコンピューターのものです。読み取りのみできます。</translation>
    </message>
    <message>
        <source>This history is not open any more. Open its file again.</source>
        <translation>この履歴はもう開かれていません。ファイルをもう一度開いてください。</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>この 1 時間</translation>
    </message>
    <message>
        <source>This is a rehearsal: its agents have no page to open.</source>
        <translation>これはリハーサルです。エージェントに開くページはありません。</translation>
    </message>
    <message>
        <source>This is an older Excel file, or one with a password. Save it as XLSX without a password, and choose that file.</source>
        <translation>これは古い形式か、パスワード付きの Excel ファイルです。パスワードなしの XLSX で保存し、そのファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is another computer&apos;s history. Go back to your own, then delete.</source>
        <translation>これは別のコンピューターの履歴です。自分の履歴に戻ってから削除してください。</translation>
    </message>
    <message>
        <source>This is not the name of the room. Type it exactly as it stands above.</source>
        <translation>名前が違います。上に表示されているとおりに入力してください。</translation>
    </message>
    <message>
        <source>This is not the number of lines. Type it exactly as it stands above.</source>
        <translation>件数が違います。上に表示されているとおりに入力してください。</translation>
    </message>
    <message>
        <source>This is still on its way. Withdraw it, or wait until it was told.</source>
        <translation>まだ送信中です。取り下げるか、伝わるまでお待ちください。</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>これはこの送信先の下書きです。前のテキストは別に保存されています。</translation>
    </message>
    <message>
        <source>This is too much to paste. Save it as a file, and import that.</source>
        <translation>貼り付けるには多すぎます。ファイルに保存して、それを読み込んでください。</translation>
    </message>
    <message>
        <source>This is {file}, not your own history. It can only be read.</source>
        <translation>これは自分の履歴ではなく、{file} です。読み取りのみできます。</translation>
    </message>
    <message>
        <source>This key always sends the line. Press another key.</source>
        <translation>このキーは常にテキストの送信に使われます。別のキーを押してください。</translation>
    </message>
    <message>
        <source>This key is needed for writing and in lists. Press another key.</source>
        <translation>このキーは、文字の入力とリストで必要です。別のキーを押してください。</translation>
    </message>
    <message>
        <source>This key writes a letter. Press it together with Ctrl, or press another key.</source>
        <translation>このキーは文字の入力に使われます。Ctrl と一緒に押すか、別のキーを押してください。</translation>
    </message>
    <message>
        <source>This line holds the API secret. Remove it: it is never sent.</source>
        <translation>このテキストに API シークレットが含まれています。削除してください。シークレットは決して送信されません。</translation>
    </message>
    <message>
        <source>This line is not in the history any more.</source>
        <translation>このテキストはもう履歴にありません。</translation>
    </message>
    <message>
        <source>This line is on its way. A sentence being spoken cannot be stopped.</source>
        <translation>このテキストは送信中です。発話中の文は止められません。</translation>
    </message>
    <message>
        <source>This line waits. Nothing of it has left.</source>
        <translation>このテキストは待機中です。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>This line was sent here before.</source>
        <translation>このテキストは以前にここへ送信されています。</translation>
    </message>
    <message>
        <source>This line was withdrawn before any of it left.</source>
        <translation>このテキストは送信前に取り下げられました。</translation>
    </message>
    <message>
        <source>This may have been spoken. No reply proves it either way.</source>
        <translation>すでに発話されたかもしれません。どちらとも証明する応答はありません。</translation>
    </message>
    <message>
        <source>This minute takes no more lines. Wait a little, or choose all rooms: that is one line.</source>
        <translation>この 1 分間はこれ以上テキストを送信できません。少し待つか、すべてのルームを選んでください（1 件になります）。</translation>
    </message>
    <message numerus="yes">
        <source>This minute takes {count} more lines, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</source>
        <extracomment>One: This minute takes one more line, and this would be {lines}. Choose fewer rooms, or all rooms: that is one line.</extracomment>
        <translation>
            <numerusform>この 1 分間に送信できるテキストはあと {count} 件ですが、これは {lines} 件になります。ルームを減らすか、すべてのルームを選んでください（1 件になります）。</numerusform>
        </translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>この名前は使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>このプラットフォームではルームの一覧を表示できません。ルーム ID を入力するか、すべてのルームを選んでください。</translation>
    </message>
    <message>
        <source>This platform does not show what is said in its rooms.</source>
        <translation>このプラットフォームでは、ルームでの会話を表示できません。</translation>
    </message>
    <message numerus="yes">
        <source>This reached {count} rooms that it was not for.</source>
        <extracomment>One: This reached a room that it was not for.</extracomment>
        <translation>
            <numerusform>これは宛先ではない {count} 個のルームに届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This report holds no API secret, no headers and no addresses of the platform.</source>
        <translation>このレポートに API シークレット、ヘッダー、プラットフォームのアドレスは含まれません。</translation>
    </message>
    <message>
        <source>This room has closed. Choose another before you send.</source>
        <translation>このルームは閉じられました。送信する前に別のルームを選んでください。</translation>
    </message>
    <message>
        <source>This room has closed. Choose another room, then send.</source>
        <translation>このルームは閉じられました。別のルームを選んでから、送信してください。</translation>
    </message>
    <message>
        <source>This room only</source>
        <translation>このルームのみ</translation>
    </message>
    <message>
        <source>This room was told nothing yet.</source>
        <translation>このルームにはまだ何も伝えていません。</translation>
    </message>
    <message>
        <source>This run, begun {when}</source>
        <translation>この上演（{when} 開始）</translation>
    </message>
    <message>
        <source>This run, begun {when}: {show}</source>
        <translation>この上演（{when} 開始）：{show}</translation>
    </message>
    <message>
        <source>This server has no such call.</source>
        <translation>このサーバーにその呼び出しはありません。</translation>
    </message>
    <message>
        <source>This show has no cover line yet. Write one in the menu Show.</source>
        <translation>このショーにはまだつなぎがありません。メニュー「進行」で書いてください。</translation>
    </message>
    <message>
        <source>This show has no steer yet. Write one in the menu Show.</source>
        <translation>このショーにはまだ誘導がありません。メニュー「進行」で書いてください。</translation>
    </message>
    <message>
        <source>This starts a session that is billed: usually 10 credits a minute, until it is ended on that page.</source>
        <translation>課金対象のセッションを開始します。通常は 1 分あたり 10 クレジットで、そのページで終了するまで続きます。</translation>
    </message>
    <message>
        <source>This system has no certificate store where it is looked for.</source>
        <translation>所定の場所に、このシステムの証明書ストアがありません。</translation>
    </message>
    <message>
        <source>This system has no name for that key. Press another one.</source>
        <translation>このシステムでは、そのキーに名前がありません。別のキーを押してください。</translation>
    </message>
    <message>
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>この送信先には下書きがありました。別に保存されています。</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>まったく同じテキストをそこに送信したばかりです。もう一度送信するには、もう一度押してください。</translation>
    </message>
    <message numerus="yes">
        <source>This very line was just sent to {count} of these {rooms} rooms. Press again to send it to all of them.</source>
        <extracomment>One: This very line was just sent to one of these {rooms} rooms. Press again to send it to all of them.</extracomment>
        <translation>
            <numerusform>このテキストは、{rooms} ルームのうち {count} ルームに送信したばかりです。すべてに送信するには、もう一度押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>まったく同じテキストを以前に送信しています。もう一度発話させるには、書き直してください。</translation>
    </message>
    <message>
        <source>This was replaced already. Correct the newer fact.</source>
        <translation>これはすでに置き換えられています。新しい情報を訂正してください。</translation>
    </message>
    <message>
        <source>This workbook cannot be read. Open it in your spreadsheet and save it again as XLSX.</source>
        <translation>このブックを読み取れません。表計算ソフトで開き、もう一度 XLSX で保存してください。</translation>
    </message>
    <message>
        <source>This workbook has a password. Save it without one.</source>
        <translation>このブックにはパスワードが付いています。パスワードなしで保存してください。</translation>
    </message>
    <message>
        <source>This workbook is far too large. Copy its cue list into a workbook of its own.</source>
        <translation>このブックは大きすぎます。キューのリストを別のブックにコピーしてください。</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation>3 か月</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>送信制限</translation>
    </message>
    <message>
        <source>Tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>まだ送信するものにチェックを付けてください。それ以外は保留解除時に取り下げられます。</translation>
    </message>
    <message>
        <source>Ticks a line that is on hold</source>
        <translation>保留中のテキストにチェックを入れます</translation>
    </message>
    <message>
        <source>Ticks a room, to choose several</source>
        <translation>ルームにチェックを入れ、複数選べるようにします</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>To delete them, type their number: {number}</source>
        <translation>削除するには、その件数を入力してください：{number}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room}</source>
        <translation>終了するには、ルームの名前を入力してください：{room}</translation>
    </message>
    <message>
        <source>To end it, type the name of its room: {room} or {nickname}</source>
        <translation>終了するには、ルームの名前を入力してください：{room} または {nickname}</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>要修正</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>伝達済み</translation>
    </message>
    <message numerus="yes">
        <source>Told in {count} rooms</source>
        <extracomment>One: Told in one room</extracomment>
        <translation>
            <numerusform>{count} ルームで伝達済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>短時間のテキストが多すぎます。bitHuman から待つように求められています。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>Too many requests: the platform asks for a pause.</source>
        <translation>リクエストが多すぎます。プラットフォームが待つよう求めます。</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>会話記録</translation>
    </message>
    <message>
        <source>Tried, and did not arrive</source>
        <translation>試行したが届かず</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the base URL in the profile.</source>
        <translation>もう一度お試しください。解決しない場合は、プロファイルのベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Try another network or switch off a VPN. If it stays, write to bitHuman&apos;s support.</source>
        <translation>別のネットワークを試すか、VPN をオフにしてください。解決しない場合は、bitHuman のサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Try it in rehearsal</source>
        <translation>リハーサルで試す</translation>
    </message>
    <message>
        <source>Turn the pages in the list, move through a page</source>
        <translation>リストでページを切り替え、ページの中を移動します</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>2 年</translation>
    </message>
    <message>
        <source>Type a name for these filters first.</source>
        <translation>先にこのフィルターの名前を入力してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Unknown means that no reply proves it either way. It is never counted as delivered.</source>
        <translation>「不明」は、どちらとも証明する応答がないことを意味します。配信済みには決して数えません。</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>{last} まで</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter goes there, Esc closes. Nothing is sent from here.</source>
        <translation>↑ と ↓ で選び、Enter で移動し、Esc で閉じます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Up and Down move through the keys, Esc closes them. Nothing is sent from here.</source>
        <translation>↑ と ↓ で見て回り、Esc で閉じます。ここからは何も送信されません。</translation>
    </message>
    <message>
        <source>Upgrade the plan on bithuman.ai, or choose another profile.</source>
        <translation>bithuman.ai でプランをアップグレードするか、別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Upgrade the plan …</source>
        <translation>プランをアップグレード…</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>これらの値を使用</translation>
    </message>
    <message>
        <source>Used in the show, but not in the table:</source>
        <translation>ショーで使われていて、表にないもの：</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} の値</translation>
    </message>
    <message>
        <source>Variable {number}</source>
        <translation>変数 {number}</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Variables, snippets and the lines at hand</source>
        <translation>変数、定型文、つなぎと誘導</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>訪問者</translation>
    </message>
    <message>
        <source>Wait a minute, then send it again.</source>
        <translation>1 分待ってから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Wait before the line</source>
        <translation>テキストの前の待ち時間</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Wait for the answer before you send it again.</source>
        <translation>もう一度送信する前に、応答をお待ちください。</translation>
    </message>
    <message>
        <source>Wait for the countdown, or a minute, then send again.</source>
        <translation>カウントダウンが終わるまで、または 1 分待ってから、もう一度送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>Wait {count} seconds, then send it again.</source>
        <extracomment>One: Wait one second, then send it again.</extracomment>
        <translation>
            <numerusform>{count} 秒待ってから、もう一度送信してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the system&apos;s password store …</source>
        <translation>システムのパスワード保管庫を待っています…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>結果の内訳</translation>
    </message>
    <message>
        <source>What became of this line is settled already.</source>
        <translation>このテキストの結果はすでに確定しています。</translation>
    </message>
    <message>
        <source>What came back could not be read as an answer.</source>
        <translation>受け取った内容を応答として読み取れませんでした。</translation>
    </message>
    <message>
        <source>What can be staged</source>
        <translation>再現できる障害</translation>
    </message>
    <message>
        <source>What each row becomes</source>
        <translation>各行の読み込み結果</translation>
    </message>
    <message>
        <source>What happened, and what went wrong</source>
        <translation>出来事と問題</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>What is missing changed under your hand. Look, then press again.</source>
        <translation>操作中に未伝達の情報が変わりました。確認してから、もう一度押してください。</translation>
    </message>
    <message>
        <source>What is said, word for word</source>
        <translation>一言一句そのまま話す内容</translation>
    </message>
    <message>
        <source>What it belongs to</source>
        <translation>関連するもの</translation>
    </message>
    <message>
        <source>What it does, or a key</source>
        <translation>働き、またはキー</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What keys do</source>
        <translation>キーの働き</translation>
    </message>
    <message>
        <source>What proves it</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What should the agent know? Nobody hears it.</source>
        <translation>エージェントに何を伝えますか？誰にも聞こえません。</translation>
    </message>
    <message>
        <source>What should the agent say, word for word?</source>
        <translation>エージェントに何を一言一句話させますか？</translation>
    </message>
    <message>
        <source>What the connection saw of it was not kept.</source>
        <translation>接続で確認されたことは保存されていません。</translation>
    </message>
    <message>
        <source>What the history shows now</source>
        <translation>履歴に表示中のもの</translation>
    </message>
    <message>
        <source>What the report is of</source>
        <translation>レポートの対象</translation>
    </message>
    <message>
        <source>What was planned for this run is not known.</source>
        <translation>この上演の予定は不明です。</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What you were editing is no longer on the run sheet, so the editor has closed.</source>
        <translation>編集していたものが進行表になくなったため、編集画面を閉じました。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When: {moment}</source>
        <translation>日時：{moment}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Where a cue is edited</source>
        <translation>キューの編集画面</translation>
    </message>
    <message>
        <source>Where a room is named</source>
        <translation>ルームに名前を付ける画面</translation>
    </message>
    <message>
        <source>Where a session is ended</source>
        <translation>セッションを終了する画面</translation>
    </message>
    <message>
        <source>Where the history is searched</source>
        <translation>履歴の検索欄</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>新しいバージョンをパネルが 1 日 1 回確認するかどうか。本番中は確認しません</translation>
    </message>
    <message>
        <source>Which records are shown</source>
        <translation>表示する記録</translation>
    </message>
    <message>
        <source>While a show is prepared, it turns pages in lists and texts.</source>
        <translation>ショーの準備中は、リストやテキストのページを送ります。</translation>
    </message>
    <message>
        <source>Whoever was there</source>
        <translation>その場にいた相手</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>すべて取り下げ(&amp;T)</translation>
    </message>
    <message>
        <source>Wi-Fi gone and back</source>
        <translation>Wi-Fi の切断と復旧</translation>
    </message>
    <message>
        <source>Will say: {text}</source>
        <translation>発話する内容：{text}</translation>
    </message>
    <message>
        <source>Will say: {words}</source>
        <translation>発話する内容：{words}</translation>
    </message>
    <message>
        <source>Will tell: {words}</source>
        <translation>伝える内容：{words}</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>下線付きの文字と一緒に：メニューを開く、ボタンを押す</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>もう必要なければ、取り下げてください。</translation>
    </message>
    <message>
        <source>Withdraw what waits</source>
        <translation>送信待ちのものを取り下げ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Words, agent, room or code</source>
        <translation>言葉、エージェント、ルーム、コード</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>テキストを書く</translation>
    </message>
    <message>
        <source>Write the message first. It then becomes a cue.</source>
        <translation>先にメッセージを書いてください。それがキューになります。</translation>
    </message>
    <message>
        <source>Writing the file anew …</source>
        <translation>ファイルを書き直しています…</translation>
    </message>
    <message>
        <source>Writing the report: {done} lines …</source>
        <translation>レポートを書き込んでいます：{done} 件…</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>You chose all rooms</source>
        <translation>すべてのルームを選びました</translation>
    </message>
    <message>
        <source>You chose {room}</source>
        <translation>{room} を選びました</translation>
    </message>
    <message>
        <source>You have {version}, the newest release.</source>
        <translation>バージョン {version} は最新です。</translation>
    </message>
    <message>
        <source>You have {version}.</source>
        <translation>現在のバージョンは {version} です。</translation>
    </message>
    <message>
        <source>You held everything</source>
        <translation>すべてを保留しました</translation>
    </message>
    <message>
        <source>You left it as it is</source>
        <translation>そのままにしました</translation>
    </message>
    <message>
        <source>You let a line go to all rooms</source>
        <translation>すべてのルームにテキストを送信しました</translation>
    </message>
    <message>
        <source>You let a line go to {room}</source>
        <translation>{room} にテキストを送信しました</translation>
    </message>
    <message>
        <source>You marked this line as spoken.</source>
        <translation>このテキストを発話済みとしました。</translation>
    </message>
    <message>
        <source>You marked this line as spoken. A late answer came, but it proves nothing.</source>
        <translation>このテキストを発話済みとしました。遅れて応答がありましたが、何も証明されません。</translation>
    </message>
    <message>
        <source>You opened Account</source>
        <translation>「アカウント」を開きました</translation>
    </message>
    <message>
        <source>You pressed Send</source>
        <translation>「送信」を押しました</translation>
    </message>
    <message>
        <source>You released the hold</source>
        <translation>保留を解除しました</translation>
    </message>
    <message>
        <source>You said: it was spoken</source>
        <translation>「発話された」を選びました</translation>
    </message>
    <message>
        <source>You saw it spoken, the platform says it was not. Trust what you saw.</source>
        <translation>発話されたのをご覧になりましたが、プラットフォームは発話されていないと示しています。ご自身が見たことを信じてください。</translation>
    </message>
    <message>
        <source>You took it up again</source>
        <translation>「もう一度言う」を選びました</translation>
    </message>
    <message>
        <source>You took that word back</source>
        <translation>あなたはその判断を取り消しました</translation>
    </message>
    <message>
        <source>You took this line up again. Look at the stage before you send it once more.</source>
        <translation>このテキストをもう一度言うことを選びました。送信する前に、ステージを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>Your IT has fixed for this computer that lines stay for {count} days.</source>
        <extracomment>One: Your IT has fixed for this computer that lines stay for one day.</extracomment>
        <translation>
            <numerusform>IT 担当者により、このコンピューターではテキストの保存期間が {count} 日に固定されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your draft made room for the correction.</source>
        <translation>下書きは訂正に置き換えられました。</translation>
    </message>
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>下書きは前のテキストに置き換えられました。</translation>
    </message>
    <message>
        <source>Your own history is here again.</source>
        <translation>自分の履歴に戻りました。</translation>
    </message>
    <message>
        <source>Your own name for this room</source>
        <translation>このルームに付ける名前</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>約 {minutes} 分</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>約 {seconds} 秒</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>発話約 {seconds} 秒（目安） · {count} 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>すべてのルーム</translation>
    </message>
    <message>
        <source>always Speak</source>
        <translation>常に発話</translation>
    </message>
    <message>
        <source>always by hand</source>
        <translation>常に手動</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <extracomment>One: and one more</extracomment>
        <translation>
            <numerusform>ほか {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more remarks</source>
        <extracomment>One: and {count} more remark</extracomment>
        <translation>
            <numerusform>ほかに {count} 件の指摘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more rooms</source>
        <extracomment>One: and one more room</extracomment>
        <translation>
            <numerusform>ほか {count} ルーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {count} more things to look at</source>
        <extracomment>One: and one more thing to look at</extracomment>
        <translation>
            <numerusform>ほかに {count} 件の確認点</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>上限 {count} 件</translation>
    </message>
    <message>
        <source>bitHuman Panel {newer} is out. You have {version}.</source>
        <translation>bitHuman Panel {newer} が公開されました。現在のバージョンは {version} です。</translation>
    </message>
    <message>
        <source>bitHuman answered in a way the panel does not know.</source>
        <translation>bitHuman から、パネルが認識できない応答がありました。</translation>
    </message>
    <message>
        <source>bitHuman could not be reached.</source>
        <translation>bitHuman に接続できませんでした。</translation>
    </message>
    <message>
        <source>bitHuman could not use what was sent.</source>
        <translation>bitHuman は送信内容を処理できませんでした。</translation>
    </message>
    <message>
        <source>bitHuman does not accept this API secret.</source>
        <translation>bitHuman がこの API シークレットを受け付けません。</translation>
    </message>
    <message>
        <source>bitHuman had a fault of its own.</source>
        <translation>bitHuman 側で障害が起きました。</translation>
    </message>
    <message>
        <source>called {status}</source>
        <translation>状態：{status}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>閉じられました</translation>
    </message>
    <message>
        <source>closed, {time}</source>
        <translation>閉じた時刻：{time}</translation>
    </message>
    <message>
        <source>credits do not run now</source>
        <translation>クレジットの消費なし</translation>
    </message>
    <message>
        <source>credits for about {time}</source>
        <translation>クレジットの残りは約 {time}</translation>
    </message>
    <message>
        <source>credits for about {time}, as estimated</source>
        <translation>クレジットの残りは約 {time}（目安）</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>heard</source>
        <translation>聞き取り済み</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>時:分</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>known from the account&apos;s list alone: nobody can say whether a line arrives there</source>
        <translation>アカウントの一覧でのみ確認：テキストが届くかどうかは不明</translation>
    </message>
    <message>
        <source>named in a reply</source>
        <translation>応答で示されたルーム</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>エージェント不在：テキストは届きません</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>エージェントなし</translation>
    </message>
    <message>
        <source>no colours</source>
        <translation>色なし</translation>
    </message>
    <message>
        <source>no context first</source>
        <translation>先行コンテキストなし</translation>
    </message>
    <message>
        <source>no groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>no names</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>no notes</source>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>no planned times</source>
        <translation>予定時刻なし</translation>
    </message>
    <message>
        <source>no rooms</source>
        <translation>ルームなし</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>no waits</source>
        <translation>待ち時間なし</translation>
    </message>
    <message>
        <source>not in the show that is open</source>
        <translation>開いているショーにはありません</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>on the account&apos;s list</source>
        <translation>アカウントの一覧にあるルーム</translation>
    </message>
    <message>
        <source>opened ahead</source>
        <translation>事前に接続済み</translation>
    </message>
    <message>
        <source>opened, {time}</source>
        <translation>開いた時刻：{time}</translation>
    </message>
    <message>
        <source>perhaps not ready</source>
        <translation>準備未完了の可能性</translation>
    </message>
    <message>
        <source>planned {time}</source>
        <translation>予定 {time}</translation>
    </message>
    <message>
        <source>room not named</source>
        <translation>ルーム不明</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>{time} から</translation>
    </message>
    <message>
        <source>the context that comes before its line</source>
        <translation>テキストの前のコンテキスト</translation>
    </message>
    <message>
        <source>the next cue follows</source>
        <translation>次のキューが続く</translation>
    </message>
    <message>
        <source>the platform is not sure that it is this agent&apos;s</source>
        <translation>このエージェントのルームかどうか、プラットフォームは確認できていません</translation>
    </message>
    <message>
        <source>the rest of the rows is left out, for there are too many</source>
        <translation>行が多すぎるため、残りは読み込みません</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>あなたのテキスト</translation>
    </message>
    <message>
        <source>{about} A line becomes: {outcome}.</source>
        <translation>{about}テキストの結果：{outcome}。</translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms</source>
        <extracomment>One: {agent} is live in one room</extracomment>
        <translation>
            <numerusform>{agent} は {count} ルームでライブ中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{agent} is live in {count} rooms.</source>
        <extracomment>One: {agent} is live in one room.</extracomment>
        <translation>
            <numerusform>{agent} は {count} ルームでライブ中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{agent} is no agent of this account. Choose another one, or open the account that has it.</source>
        <translation>{agent} はこのアカウントのエージェントではありません。別のエージェントを選ぶか、そのエージェントがあるアカウントを開いてください。</translation>
    </message>
    <message>
        <source>{agent} is not in the room {room}. Wait until it is, or aim elsewhere.</source>
        <translation>{agent} はルーム {room} にいません。現れるまで待つか、送信先を変えてください。</translation>
    </message>
    <message>
        <source>{agent} is not ready, its state is {status}. Wait until it is, or choose another one.</source>
        <translation>{agent} の準備ができていません（状態：{status}）。準備ができるまで待つか、別のエージェントを選んでください。</translation>
    </message>
    <message>
        <source>{agent} is speaking, about {seconds} s left (estimate)</source>
        <translation>{agent} が発話中、残り約 {seconds} 秒（目安）</translation>
    </message>
    <message>
        <source>{agent}, all rooms</source>
        <translation>{agent}、すべてのルーム</translation>
    </message>
    <message>
        <source>{agent}, {room}</source>
        <translation>{agent}、{room}</translation>
    </message>
    <message>
        <source>{backend} answers.</source>
        <translation>{backend} は応答しています。</translation>
    </message>
    <message>
        <source>{begun} to {ended} ({zone})</source>
        <translation>{begun}～{ended}（{zone}）</translation>
    </message>
    <message numerus="yes">
        <source>{count} asked</source>
        <extracomment>One: one asked</extracomment>
        <translation>
            <numerusform>{count} 件問い合わせ済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} copies of it have {size} MB.</source>
        <extracomment>One: One copy of it has {size} MB.</extracomment>
        <translation>
            <numerusform>コピーは {count} 個、{size} MB です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues</source>
        <extracomment>One: One cue</extracomment>
        <translation>
            <numerusform>キュー {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are changed together</source>
        <extracomment>One: One cue is changed</extracomment>
        <translation>
            <numerusform>キュー {count} 件をまとめて変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues are still to come.</source>
        <extracomment>One: One cue is still to come.</extracomment>
        <translation>
            <numerusform>キューがあと {count} 件残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve</source>
        <extracomment>One: one cue resolves</extracomment>
        <translation>
            <numerusform>{count} 件のキューに問題なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues resolve.</source>
        <extracomment>One: One cue resolves.</extracomment>
        <translation>
            <numerusform>{count} 件のキューに問題はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were added.</source>
        <extracomment>One: One cue was added.</extracomment>
        <translation>
            <numerusform>{count} 件のキューを追加しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were changed.</source>
        <extracomment>One: One cue was changed.</extracomment>
        <translation>
            <numerusform>{count} 件のキューを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were doubled.</source>
        <extracomment>One: One cue was doubled.</extracomment>
        <translation>
            <numerusform>{count} 件のキューを複製しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were moved.</source>
        <extracomment>One: One cue was moved.</extracomment>
        <translation>
            <numerusform>{count} 件のキューを移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} cues were removed.</source>
        <extracomment>One: One cue was removed.</extracomment>
        <translation>
            <numerusform>{count} 件のキューを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days</source>
        <extracomment>One: One day</extracomment>
        <translation>
            <numerusform>{count} 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} files. Look at them, then save them: nothing is sent.</source>
        <extracomment>One: One file. Look at it, then save it: nothing is sent.</extracomment>
        <translation>
            <numerusform>ファイル {count} 個。確認してから保存してください。何も送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} found, the first: {first}</source>
        <extracomment>One: {count} found: {first}</extracomment>
        <translation>
            <numerusform>{count} 件見つかりました。最初は {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} groups</source>
        <extracomment>One: one group</extracomment>
        <translation>
            <numerusform>グループ {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} joined, {time}</source>
        <extracomment>One: one joined, {time}</extracomment>
        <translation>
            <numerusform>{count} 人が参加：{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left</source>
        <extracomment>One: one left</extracomment>
        <translation>
            <numerusform>残り {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} left, {time}</source>
        <extracomment>One: one left, {time}</extracomment>
        <translation>
            <numerusform>{count} 人が退出：{time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <extracomment>One: One line</extracomment>
        <translation>
            <numerusform>{count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines are left out: they cannot be read, or stand there twice.</source>
        <extracomment>One: One line is left out: it cannot be read, or stands there twice.</extracomment>
        <translation>
            <numerusform>{count} 件のテキストを除外しました。読み取れないか、重複しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines found</source>
        <extracomment>One: One line found</extracomment>
        <translation>
            <numerusform>{count} 件見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, from {day} to {last}.</source>
        <extracomment>One: One line goes for good, from {day} to {last}.</extracomment>
        <translation>
            <numerusform>{day}～{last} のテキスト {count} 件が完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines go for good, of {day}.</source>
        <extracomment>One: One line goes for good, of {day}.</extracomment>
        <translation>
            <numerusform>{day} のテキスト {count} 件が完全に削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>この 1 分間にあと {count} 件送信できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines of this minute&apos;s budget, one for each room. To all rooms it would be one.</source>
        <extracomment>One: One line of this minute&apos;s budget.</extracomment>
        <translation>
            <numerusform>この 1 分間の送信枠を、1 ルームにつき 1 件、計 {count} 件使います。すべてのルームになら 1 件です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines sent this minute</source>
        <extracomment>One: One line sent this minute</extracomment>
        <translation>
            <numerusform>この 1 分間に {count} 件送信しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines stay: it is not known yet what becomes of them.</source>
        <extracomment>One: One line stays: it is not known yet what becomes of it.</extracomment>
        <translation>
            <numerusform>{count} 件のテキストは残ります。結果がまだ確定していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were deleted for good. Nothing of them is left in the history.</source>
        <extracomment>One: One line was deleted for good. Nothing of it is left in the history.</extracomment>
        <translation>
            <numerusform>{count} 件のテキストを完全に削除しました。履歴には何も残っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>{count} 件のテキストを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were sent from here meanwhile. They are in your own history.</source>
        <extracomment>One: One line was sent from here meanwhile. It is in your own history.</extracomment>
        <translation>
            <numerusform>その間に、ここから {count} 件のテキストが送信されました。自分の履歴にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>{count} 件のテキストを取り下げました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines would go now.</source>
        <extracomment>One: One line would go now.</extracomment>
        <translation>
            <numerusform>現在、{count} 件のテキストが削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines, by time from left to right, in a row for each place.</source>
        <extracomment>One: One line, by time from left to right, in a row for each place.</extracomment>
        <translation>
            <numerusform>{count} 件のテキスト。左から右へ時間順、送信先ごとに 1 行です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>ほか {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more cues cannot go as they are.</source>
        <extracomment>One: One more cue cannot go as it is.</extracomment>
        <translation>
            <numerusform>ほかに {count} 件のキューが、このままでは送信できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines</source>
        <extracomment>One: One new line</extracomment>
        <translation>
            <numerusform>新しいテキスト {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} new lines are not among them</source>
        <extracomment>One: One new line is not among them</extracomment>
        <translation>
            <numerusform>新しいテキスト {count} 件は含まれていません</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message numerus="yes">
        <source>{count} parts of the show could not be used, the first: {place}: {sentence} The rest is open; the file is copied before it changes.</source>
        <extracomment>One: {place}: {sentence} The rest of the show is open; the file is copied before it changes.</extracomment>
        <translation>
            <numerusform>ショーの {count} か所を使えませんでした。最初は {place}：{sentence}残りは開いています。変更する前に、ファイルのコピーが作られます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms</source>
        <extracomment>One: {count} room</extracomment>
        <translation>
            <numerusform>{count} ルーム</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are chosen.</source>
        <extracomment>One: One room is chosen.</extracomment>
        <translation>
            <numerusform>{count} ルームが選ばれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rooms are live</source>
        <extracomment>One: one room is live</extracomment>
        <translation>
            <numerusform>{count} ルームがライブ中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows cannot be used</source>
        <extracomment>One: one row cannot be used</extracomment>
        <translation>
            <numerusform>使えない行 {count} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sent</source>
        <extracomment>One: one sent</extracomment>
        <translation>
            <numerusform>{count} 件送信済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} snippets, the first: {first}</source>
        <extracomment>One: {count} snippet: {first}</extracomment>
        <translation>
            <numerusform>定型文 {count} 件。最初は {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} things to look at</source>
        <extracomment>One: one thing to look at</extracomment>
        <translation>
            <numerusform>要確認 {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{credits} credits</source>
        <translation>{credits} クレジット</translation>
    </message>
    <message>
        <source>{credits} credits a minute</source>
        <translation>1 分あたり {credits} クレジット</translation>
    </message>
    <message>
        <source>{day}, {begun} to {ended} ({zone})</source>
        <translation>{day}、{begun}～{ended}（{zone}）</translation>
    </message>
    <message>
        <source>{deed}, about {minutes} min</source>
        <translation>{deed}、約 {minutes} 分</translation>
    </message>
    <message>
        <source>{does}. Hold it down.</source>
        <translation>{does}。長押ししてください。</translation>
    </message>
    <message>
        <source>{file} cannot be opened ({reason}). Check that this computer&apos;s disk has room.</source>
        <translation>{file} を開けません（{reason}）。このコンピューターのディスクに空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} を読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Close it elsewhere, or choose another file.</source>
        <translation>{file} を読み取れません（{reason}）。ほかで開いていれば閉じるか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} cannot be saved ({reason}). Check that {folder} can be written and has room, or save a copy in another folder.</source>
        <translation>{file} を保存できません（{reason}）。{folder} に書き込めることと、空きがあることを確認するか、別のフォルダーにコピーを保存してください。</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} が大きすぎます。</translation>
    </message>
    <message>
        <source>{file} is from an older panel, and is now kept as this one does.</source>
        <translation>{file} は古いパネルのファイルでした。今後は現在のパネルの形式で保存されます。</translation>
    </message>
    <message>
        <source>{file} is in use by a panel. Choose a copy of it, from the folder backups.</source>
        <translation>{file} はパネルが使用中です。フォルダー backups にあるコピーを選んでください。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} GB, and cannot be opened here.</source>
        <translation>{file} は {most} GB を超えているため、ここでは開けません。</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB, and no cue list. Choose another file.</source>
        <translation>{file} は {most} MB を超えており、キューのリストではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is no file. Choose a file.</source>
        <translation>{file} はファイルではありません。ファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} is no history of a panel, or it is damaged. Choose a history that was exported as JSON.</source>
        <translation>{file} はパネルの履歴ではないか、壊れています。JSON で書き出した履歴を選んでください。</translation>
    </message>
    <message>
        <source>{file} is no plain file, or it is far too large.</source>
        <translation>{file} は通常のファイルではないか、大きすぎます。</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{file} is not there any more. Look whether it was moved.</source>
        <translation>{file} が見つかりません。移動されていないか確認してください。</translation>
    </message>
    <message>
        <source>{file} was changed by somebody else and is left to them. Your show is now kept in {place}.</source>
        <translation>{file} はほかで変更されたため、そのまま残しました。あなたのショーは {place} に保存されています。</translation>
    </message>
    <message>
        <source>{file} was made by a newer panel. Update this panel to open it. Nothing in it was changed.</source>
        <translation>{file} は新しいパネルで作られています。開くにはこのパネルを更新してください。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>{folder} can be written.</source>
        <translation>{folder} に書き込めます。</translation>
    </message>
    <message>
        <source>{folder} cannot be written ({reason}).</source>
        <translation>{folder} に書き込めません（{reason}）。</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}、{time}、{target}：{text}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys}でも同じことができます。</translation>
    </message>
    <message>
        <source>{key} already does this: {what}.</source>
        <translation>{key} にはすでに働きがあります：{what}。</translation>
    </message>
    <message>
        <source>{key} does nothing now.</source>
        <translation>{key} の働きはなくなりました。</translation>
    </message>
    <message>
        <source>{key} does this now: {what}.</source>
        <translation>{key} の働きを変更しました：{what}。</translation>
    </message>
    <message>
        <source>{mark} came in with a variable or a snippet, and would be said as it is written. Correct it there.</source>
        <translation>{mark} は変数または定型文から入ったもので、このままでは書かれたとおりに発話されます。元のところで直してください。</translation>
    </message>
    <message>
        <source>{mark} is no variable. Write it like {example}.</source>
        <translation>{mark} は変数ではありません。{example} のように書いてください。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{moment}: {outcome}</source>
        <translation>{moment}：{outcome}</translation>
    </message>
    <message>
        <source>{ms} ms away</source>
        <translation>応答 {ms} ms</translation>
    </message>
    <message>
        <source>{name}. {about}</source>
        <translation>{name}。{about}</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{outcome} {time}</source>
        <translation>{outcome} {time}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{points} of {most} points, ended early.</source>
        <translation>{most} 点中 {points} 点、途中で終了。</translation>
    </message>
    <message>
        <source>{points} of {most} points.</source>
        <translation>{most} 点中 {points} 点。</translation>
    </message>
    <message>
        <source>{points} of {most} points: {found}</source>
        <translation>{most} 点中 {points} 点：{found}</translation>
    </message>
    <message>
        <source>{reason} It is the address of the profile {profile}: open this account anew in the window.</source>
        <translation>{reason}これはプロファイル {profile} のアドレスです。ウィンドウでこのアカウントを開き直してください。</translation>
    </message>
    <message numerus="yes">
        <source>{room} and {count} more rooms: {told}</source>
        <extracomment>One: {room} and one more room: {told}</extracomment>
        <translation>
            <numerusform>{room} ほか {count} ルーム: {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>{room} has closed</source>
        <translation>{room} は閉じられました</translation>
    </message>
    <message>
        <source>{room} has closed. Untick it before you send.</source>
        <translation>{room} は閉じられました。送信する前にチェックを外してください。</translation>
    </message>
    <message numerus="yes">
        <source>{room} may have been told {count} of these: nobody can prove it.</source>
        <extracomment>One: {room} may have been told one of these: nobody can prove it.</extracomment>
        <translation>
            <numerusform>{room} には、このうち {count} 件が伝わったかもしれません。確証はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{room} never received {count} of these.</source>
        <extracomment>One: {room} never received one of these.</extracomment>
        <translation>
            <numerusform>{room} には、このうち {count} 件が届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{room}: {standing}, {time}</source>
        <translation>{room}：{standing}、{time}</translation>
    </message>
    <message>
        <source>{room}: {told}</source>
        <translation>{room}: {told}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{seconds} s: {what}</source>
        <translation>{seconds} 秒：{what}</translation>
    </message>
    <message>
        <source>{show}, {when}</source>
        <translation>{show}、{when}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{standing}, {time}: {text}</source>
        <translation>{standing}、{time}：{text}</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}：{text}</translation>
    </message>
    <message>
        <source>{text} ({moment})</source>
        <translation>{text}（{moment}）</translation>
    </message>
    <message numerus="yes">
        <source>{time}: {count} lines, {outcome}</source>
        <extracomment>One: {time}: {outcome}</extracomment>
        <translation>
            <numerusform>{time}：{count} 件、{outcome}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title}{hint}</translation>
    </message>
    <message>
        <source>{told} Its state is {status}.</source>
        <translation>{told}状態は {status} です。</translation>
    </message>
    <message>
        <source>{told} Managed defaults from {source}: {names}.</source>
        <translation>{told}{source} による管理された既定値：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>{told} {count} cues go there.</source>
        <extracomment>One: {told} One cue goes there.</extracomment>
        <translation>
            <numerusform>{told}{count} 件のキューがここに送られます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{told}.</source>
        <translation>{told}。</translation>
    </message>
    <message>
        <source>{when}: {score}</source>
        <translation>{when}：{score}</translation>
    </message>
    <message>
        <source>{when}: {show}</source>
        <translation>{when}：{show}</translation>
    </message>
    <message>
        <source>{who}, plan {plan}.</source>
        <translation>{who}、プラン：{plan}。</translation>
    </message>
    <message>
        <source>{who}: {words}</source>
        <translation>{who}：{words}</translation>
    </message>
    <message>
        <source>{why} The row says: {text}</source>
        <translation>{why}行の内容：{text}</translation>
    </message>
    <message>
        <source>{word}: a link is read sign by sign. Name the page.</source>
        <translation>{word}：リンクは 1 文字ずつ読まれます。ページの名前を言ってください。</translation>
    </message>
    <message>
        <source>{word}: a long number is read badly. Write it as it is said.</source>
        <translation>{word}：長い数字はうまく読まれません。読むとおりに書いてください。</translation>
    </message>
    <message>
        <source>{word}: it may be spelled out. Write it as it is said.</source>
        <translation>{word}：1 文字ずつ読まれることがあります。読むとおりに書いてください。</translation>
    </message>
    <message>
        <source>{word}: nobody can note an e-mail address by ear. Show it.</source>
        <translation>{word}：メールアドレスは聞いただけでは書き留められません。画面に表示してください。</translation>
    </message>
    <message>
        <source>{word}: this sign is read badly, or not at all.</source>
        <translation>{word}：この記号はうまく読まれないか、まったく読まれません。</translation>
    </message>
    <message>
        <source>“{file}” is no show file, or it is damaged. Nothing in it was changed.</source>
        <translation>「{file}」はショーのファイルではないか、壊れています。ファイルは変更していません。</translation>
    </message>
    <message>
        <source>“{part}” after the name of the cue is not known. Write what is meant as the panel&apos;s own scripts do.</source>
        <translation>キューの名前の後の「{part}」は認識できません。パネルが書き出す台本と同じ書き方にしてください。</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>「{text}」</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… ほか {count} 文字。すべて送信されます。消去するには Delete を押してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>−{time} under</source>
        <translation>−{time} 早い</translation>
    </message>
</context>
</TS>
