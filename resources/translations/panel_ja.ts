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
        <source>&amp;API secret</source>
        <translation>API シークレット(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Agent</source>
        <translation>エージェント(&amp;A)</translation>
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
        <source>&amp;Big text for the stage</source>
        <translation>ステージ用の大きな文字(&amp;B)</translation>
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
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>すべて表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export the history …</source>
        <translation>履歴を書き出す(&amp;E)…</translation>
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
        <source>&amp;It was spoken</source>
        <translation>発話された(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keys that work here</source>
        <translation>ここで使えるキー(&amp;K)</translation>
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
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>今すぐ確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>ウィンドウの次の部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準サイズ(&amp;N)</translation>
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
        <source>&amp;Quick switcher …</source>
        <translation>クイック切り替え(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Refresh agents and rooms</source>
        <translation>エージェントとルームを更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>ルーム(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>進行(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>ツアー(&amp;T)</translation>
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
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>取り下げ(&amp;W)</translation>
    </message>
    <message>
        <source>A context would be spoken aloud this way. Nothing was sent.</source>
        <translation>この方法では、コンテキストが声に出して話されてしまいます。何も送信していません。</translation>
    </message>
    <message>
        <source>A late answer came</source>
        <translation>遅れて応答がありました</translation>
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
        <source>A proxy here must not hold a user name or a password, for everybody on this computer can read it. Set such a proxy in the system&apos;s own settings.</source>
        <translation>ここで指定するプロキシに、ユーザー名やパスワードを含めることはできません。このコンピューターを使う誰もが読めるためです。そのようなプロキシはシステムの設定で指定してください。</translation>
    </message>
    <message>
        <source>A proxy looks like http://proxy.example:3128; or it is “direct”, or “system”.</source>
        <translation>プロキシは http://proxy.example:3128 のように指定するか、「direct」または「system」を指定します。</translation>
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
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Agent, room or command</source>
        <translation>エージェント/ルーム/操作</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>All columns as &amp;usual</source>
        <translation>すべての列を標準に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>All commands (F10)</source>
        <translation>すべてのコマンド（F10）</translation>
    </message>
    <message>
        <source>All else is hidden while the shield is up.</source>
        <translation>プライバシー保護がオンの間、ほかはすべて非表示です。</translation>
    </message>
    <message>
        <source>All rooms (broadcast)</source>
        <translation>すべてのルーム（一斉送信）</translation>
    </message>
    <message>
        <source>Another panel is busy with these files. Close it, then try again.</source>
        <translation>別のパネルがこれらのファイルを使用中です。そのパネルを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Armed</source>
        <translation>送信可</translation>
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
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back &amp;up the history now</source>
        <translation>今すぐ履歴をバックアップ(&amp;U)</translation>
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
        <source>Begins a new line of the text</source>
        <translation>改行します</translation>
    </message>
    <message>
        <source>Brings back the last line, where nothing is written</source>
        <translation>何も書かれていないとき、前回のテキストを呼び戻します</translation>
    </message>
    <message>
        <source>Buy credits on bithuman.ai, then send again.</source>
        <translation>bithuman.ai でクレジットを購入してから、もう一度送信してください。</translation>
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
        <source>Cancel the writing</source>
        <translation>書き込みをキャンセル</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
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
        <source>Choose a line above to see what became of it.</source>
        <translation>上でテキストを選ぶと、結果が表示されます。</translation>
    </message>
    <message>
        <source>Choose an agent and a room first.</source>
        <translation>先にエージェントとルームを選んでください。</translation>
    </message>
    <message>
        <source>Choose an agent and a room, write a line, press Ctrl+Enter.</source>
        <translation>エージェントとルームを選び、テキストを書いて、Ctrl+Enter を押してください。</translation>
    </message>
    <message>
        <source>Choose another agent. If it is there on bithuman.ai, update the panel.</source>
        <translation>別のエージェントを選んでください。bithuman.ai に存在する場合は、パネルを更新してください。</translation>
    </message>
    <message>
        <source>Choose the one or the other</source>
        <translation>どちらかを選びます</translation>
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
        <source>Chooses the room</source>
        <translation>ルームを選びます</translation>
    </message>
    <message>
        <source>Chooses what is picked or typed</source>
        <translation>選択または入力したものに決めます</translation>
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
        <source>Closes the help, and holds if a line is on its way</source>
        <translation>ヘルプを閉じ、送信中のテキストがあれば保留します</translation>
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
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Context: hidden</source>
        <translation>コンテキスト：非表示</translation>
    </message>
    <message>
        <source>Copy as Python</source>
        <translation>Python としてコピー</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copy the secret again from the Developer page on bithuman.ai and save it.</source>
        <translation>bithuman.ai の「Developer」ページからシークレットをもう一度コピーし、保存してください。</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>到達できなかったルーム</translation>
    </message>
    <message>
        <source>Credits for about {hours} h {minutes} min</source>
        <translation>クレジット残り約 {hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>Credits for about {minutes} min</source>
        <translation>クレジット残り約 {minutes} 分</translation>
    </message>
    <message>
        <source>Credits for less than a minute</source>
        <translation>クレジット残り 1 分未満</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Ctrl+Enter で送信</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends the line. Esc holds whatever has not left yet, and releases it.</source>
        <translation>Ctrl+Enter で行を送信します。Esc はまだ出ていないものを保留し、また解除します。</translation>
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
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Edit and send again</source>
        <translation>編集してもう一度送信</translation>
    </message>
    <message>
        <source>Every line gets its outcome here. Where it is unknown, look at the stage before you say the line again.</source>
        <translation>どの行にもここに結果が表示されます。不明な場合は、もう一度言う前にステージを見てください。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Exporting the history …</source>
        <translation>履歴を書き出しています…</translation>
    </message>
    <message>
        <source>Exporting the history: {done} of {total} lines</source>
        <translation>履歴を書き出しています: {done}/{total} 行</translation>
    </message>
    <message>
        <source>F5 does the same.</source>
        <translation>F5キーでも同じことができます。</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Find an agent, a room or a command</source>
        <translation>エージェント、ルーム、コマンドを探す</translation>
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
        <source>Follows the link</source>
        <translation>リンク先に移動します</translation>
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
        <source>Give this account a name and paste its API secret. You find the secret on www.bithuman.ai under Developer, API Secrets.</source>
        <translation>このアカウントに名前を付け、API シークレットを貼り付けてください。シークレットは www.bithuman.ai の「Developer」の「API Secrets」にあります。</translation>
    </message>
    <message>
        <source>Go to the next control, to the one before</source>
        <translation>次の項目、前の項目に移動します</translation>
    </message>
    <message>
        <source>Goes on to the line after it</source>
        <translation>その次のテキストに進みます</translation>
    </message>
    <message>
        <source>Goes to the page, then from link to link</source>
        <translation>ページへ、その後はリンクからリンクへ移動します</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>保留</translation>
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
        <source>Hold to send to all rooms (Ctrl+Shift+Enter)</source>
        <translation>長押しですべてのルームに送信 (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>Holds if a line is on its way, and then goes back to it</source>
        <translation>送信中のテキストがあれば保留し、その画面に戻ります</translation>
    </message>
    <message>
        <source>How everything works (Shift+F1)</source>
        <translation>使い方 (Shift+F1)</translation>
    </message>
    <message>
        <source>If it should still be said, it is safe to send again.</source>
        <translation>まだ発話が必要な場合は、もう一度送信しても問題ありません。</translation>
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
        <source>It is not a JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>It is not a property list with a dictionary.</source>
        <translation>辞書を含むプロパティリストではありません。</translation>
    </message>
    <message>
        <source>It is safe to send again.</source>
        <translation>もう一度送信しても問題ありません。</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>テキストで指定してください。</translation>
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
        <source>Its kind must be REG_SZ or REG_DWORD.</source>
        <translation>種類は REG_SZ または REG_DWORD にしてください。</translation>
    </message>
    <message>
        <source>Keys that work here</source>
        <translation>ここで使えるキー</translation>
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
        <source>Last lines</source>
        <translation>最近のライン</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Look at another line</source>
        <translation>別のテキストを見ます</translation>
    </message>
    <message>
        <source>Look at another room</source>
        <translation>別のルームを見ます</translation>
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
        <source>Looking for rooms …</source>
        <translation>ルームを探しています…</translation>
    </message>
    <message>
        <source>Looking for your agents …</source>
        <translation>エージェントを探しています…</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Lower the shield to tick what is still to be sent. All else is withdrawn at the release.</source>
        <translation>まだ送信するものにチェックを付けるには、プライバシー保護をオフにしてください。ほかはすべて解除時に取り下げられます。</translation>
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
        <source>More on</source>
        <translation>詳しい情報</translation>
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
        <source>Name</source>
        <translation>名前</translation>
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
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No API secret of the profile {profile} is kept ({store}).</source>
        <translation>プロファイル {profile} の API シークレットは保存されていません（{store}）。</translation>
    </message>
    <message>
        <source>No agent there</source>
        <translation>エージェント不在</translation>
    </message>
    <message>
        <source>No answer before the deadline.</source>
        <translation>期限までに応答がありませんでした。</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is {page}</source>
        <translation>ブラウザーを開けませんでした。ページはこちらです：{page}</translation>
    </message>
    <message>
        <source>No connection to the server.</source>
        <translation>サーバーに接続できません。</translation>
    </message>
    <message>
        <source>No credits left</source>
        <translation>クレジット残りなし</translation>
    </message>
    <message>
        <source>No line yet. What you send shows up here, with what became of it.</source>
        <translation>まだ行がありません。送信したものが結果とともにここに表示されます。</translation>
    </message>
    <message>
        <source>No lines for {seconds} s</source>
        <translation>あと {seconds} 秒送信できません</translation>
    </message>
    <message>
        <source>No room in the list is called so. Enter takes it for a room id.</source>
        <translation>一覧にその名前のルームはありません。Enter でルーム ID として使います。</translation>
    </message>
    <message>
        <source>No room is live. Open the agent&apos;s page.</source>
        <translation>ライブ中のルームがありません。エージェントのページを開いてください。</translation>
    </message>
    <message>
        <source>No sound can be played on this computer. Outcomes are still shown and read aloud. Check its loudspeaker, then turn the sounds off and on again.</source>
        <translation>このコンピューターでは音を再生できません。結果は引き続き表示され、読み上げられます。スピーカーを確認してから、音をいったんオフにして再びオンにしてください。</translation>
    </message>
    <message>
        <source>Nobody heard this: no room is connected to the agent.</source>
        <translation>エージェントに接続しているルームがなく、誰にも聞こえていません。</translation>
    </message>
    <message>
        <source>Nobody is connected: the agent has no live room there.</source>
        <translation>誰も接続していません。エージェントのライブ中のルームがそこにありません。</translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation>聞き手なし</translation>
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
        <source>Noted: it is in the composer, to be said again.</source>
        <translation>記録しました。もう一度言うためにメッセージ欄にあります。</translation>
    </message>
    <message>
        <source>Noted: it is left as it is.</source>
        <translation>記録しました。そのままにします。</translation>
    </message>
    <message>
        <source>Noted: it was spoken.</source>
        <translation>記録しました。話されました。</translation>
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
        <source>Nothing sent yet</source>
        <translation>まだ送信なし</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
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
        <source>On Speak and Context</source>
        <translation>発話とコンテキスト</translation>
    </message>
    <message>
        <source>On hold: nothing leaves. Release the hold to send.</source>
        <translation>保留中：何も送信されません。送信するには保留を解除してください。</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>ステージ</translation>
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
        <source>Op&amp;en the page</source>
        <translation>ページを開く(&amp;E)</translation>
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
        <source>Open the list</source>
        <translation>リストを開きます</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
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
        <source>Pick an agent, then one of its rooms. The Send button always says who will get the line.</source>
        <translation>エージェントを選び、次にそのルームを選びます。送信ボタンには、誰に届くかが常に表示されます。</translation>
    </message>
    <message>
        <source>Pick it from the list, or press Enter again to use exactly what you typed.</source>
        <translation>一覧から選ぶか、入力したものをそのまま使うにはもう一度 Enter を押してください。</translation>
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
        <source>Presses it</source>
        <translation>押します</translation>
    </message>
    <message>
        <source>Puts the line back into the message. Nothing is sent.</source>
        <translation>行をメッセージ欄に戻します。何も送信されません。</translation>
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
        <source>Reached</source>
        <translation>届いたルーム</translation>
    </message>
    <message>
        <source>Reached rooms: {reached}. Rooms that did not get it: {missed}.</source>
        <translation>届いたルーム：{reached}。届かなかったルーム：{missed}。</translation>
    </message>
    <message numerus="yes">
        <source>Reading agents: {count} so far</source>
        <extracomment>One: Reading agents: one so far</extracomment>
        <translation>
            <numerusform>エージェントを読み込み中: {count}</numerusform>
        </translation>
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
        <translation>解除しました：行は再び送信されます</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>HTTP 応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Room {number}</source>
        <translation>ルーム {number}</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>ルーム</translation>
    </message>
    <message>
        <source>Rooms reached</source>
        <translation>届いたルーム数</translation>
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
        <source>Safe: nothing leaves by accident. Arm the panel to send.</source>
        <translation>送信ロック中：誤って送信されることはありません。送信するには「送信可」に切り替えてください。</translation>
    </message>
    <message>
        <source>Save the secret of this profile again. A proxy may also take it away.</source>
        <translation>このプロファイルのシークレットをもう一度保存してください。プロキシが取り除いている可能性もあります。</translation>
    </message>
    <message>
        <source>Say it agai&amp;n</source>
        <translation>もう一度言う(&amp;N)</translation>
    </message>
    <message>
        <source>Search, or type a code</source>
        <translation>検索、またはコードを入力</translation>
    </message>
    <message>
        <source>See status.bithuman.ai, then try again in a moment.</source>
        <translation>status.bithuman.ai を確認し、しばらくしてからもう一度お試しください。</translation>
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
        <source>Sign in on bithuman.ai to see why, or choose another profile.</source>
        <translation>bithuman.ai にサインインして理由を確認するか、別のプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Some rooms got this line, others did not.</source>
        <translation>このテキストは一部のルームにだけ届きました。</translation>
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
        <source>Spea&amp;k</source>
        <translation>発話(&amp;K)</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>発話</translation>
    </message>
    <message>
        <source>Speak says it aloud, word for word. Context only tells the agent: nobody hears it.</source>
        <translation>「話す」は一語一句そのまま声に出します。「コンテキスト」はエージェントだけに伝え、誰にも聞こえません。</translation>
    </message>
    <message>
        <source>Speak through add-context</source>
        <translation>add-context で発話</translation>
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
        <translation>ルーム {room} の {agent} に話させる</translation>
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
        <translation>話す：非表示</translation>
    </message>
    <message>
        <source>Speaks through the add-context call (type: speak). Leave it off unless asked to.</source>
        <translation>add-context の呼び出し (type: speak) で発話します。求められた場合のほかはオフのままにしてください。</translation>
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
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Steer your agents live</source>
        <translation>エージェントをライブで操作</translation>
    </message>
    <message>
        <source>Step {number} of {count}. Esc ends the tour.</source>
        <translation>ステップ {number}/{count}。Esc でツアーを終了します。</translation>
    </message>
    <message>
        <source>Switched off by your IT.</source>
        <translation>IT 担当者によりオフになっています。</translation>
    </message>
    <message>
        <source>TLS {time}</source>
        <translation>TLS {time}</translation>
    </message>
    <message>
        <source>Take it back (Ctrl+Z)</source>
        <translation>取り消す (Ctrl+Z)</translation>
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
    <message>
        <source>Tell {agent} in {room}</source>
        <translation>{agent} に {room} で伝える</translation>
    </message>
    <message>
        <source>Tell …</source>
        <translation>伝える…</translation>
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
        <source>The answer could not be understood.</source>
        <translation>応答を解釈できませんでした。</translation>
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
        <source>The connection was lost before an answer came.</source>
        <translation>応答が届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>The copy never holds the API secret.</source>
        <translation>コピーにAPIシークレットが含まれることはありません。</translation>
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
        <source>The file cannot be written ({reason}). Choose another folder, or make room.</source>
        <translation>ファイルに書き込めません ({reason})。別のフォルダーを選ぶか、空きを作ってください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({reason}). Make room for it, or choose another one with {variable}.</source>
        <translation>フォルダー {folder} を作成できません（{reason}）。空きを増やすか、{variable} で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The history did not keep what became of this line.</source>
        <translation>このテキストの結果は履歴に残っていません。</translation>
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
        <source>The line is empty. Write what the agent should say or know.</source>
        <translation>テキストが空です。エージェントが話す内容、または知っておく内容を書いてください。</translation>
    </message>
    <message>
        <source>The line waited too long, so it was not sent.</source>
        <translation>テキストの待機時間が長すぎたため、送信していません。</translation>
    </message>
    <message>
        <source>The line was taken back before anything left.</source>
        <translation>テキストは送信前に取り下げられました。</translation>
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
        <source>The name of the server was not found.</source>
        <translation>サーバー名が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The network guard in front of bitHuman turned this machine away.</source>
        <translation>bitHuman の手前のネットワーク保護が、このコンピューターを拒否しました。</translation>
    </message>
    <message>
        <source>The newest line, the oldest line</source>
        <translation>最新のテキスト、最も古いテキスト</translation>
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
        <source>The panel ended</source>
        <translation>パネルが終了しました</translation>
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
        <source>The place where releases are announced could not be reached. Check the connection, then look again.</source>
        <translation>バージョンの公開場所に接続できませんでした。接続を確認してから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>The plan of this account does not include this.</source>
        <translation>このアカウントのプランには含まれていません。</translation>
    </message>
    <message>
        <source>The platform asked to wait: too many lines in one minute. It did not act.</source>
        <translation>プラットフォームから待つように求められました。1 分間のテキストが多すぎます。何も行われていません。</translation>
    </message>
    <message>
        <source>The platform does not know this API secret. Copy it again, whole.</source>
        <translation>プラットフォームがこの API シークレットを認識しません。全体をもう一度コピーしてください。</translation>
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
        <source>The platform takes no more lines for now. Press again in {seconds} s.</source>
        <translation>プラットフォームは今、これ以上テキストを受け付けません。{seconds} 秒後にもう一度押してください。</translation>
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
        <source>The request reached bitHuman without an API secret.</source>
        <translation>リクエストが API シークレットなしで bitHuman に届きました。</translation>
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
        <source>The secret goes into this computer&apos;s own password store and nowhere else. Leave the address empty unless your IT gave you one.</source>
        <translation>シークレットはこのコンピューターのパスワード保管庫にだけ保存されます。IT 担当者から指定されていない場合、アドレスは空のままにしてください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>サーバーの身元を確認できませんでした。</translation>
    </message>
    <message>
        <source>The settings cannot be saved ({reason}). Check that {folder} can be written and has room.</source>
        <translation>設定を保存できません（{reason}）。{folder} に書き込めることと、空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>The stored API secret of the profile {profile} cannot be used. Save it again.</source>
        <translation>プロファイル {profile} に保存された API シークレットを使用できません。もう一度保存してください。</translation>
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
        <source>There is no API secret for the profile {profile}.</source>
        <translation>プロファイル {profile} の API シークレットがありません。</translation>
    </message>
    <message>
        <source>There is no line to back up yet.</source>
        <translation>バックアップする行がまだありません。</translation>
    </message>
    <message>
        <source>There is no such agent in this account.</source>
        <translation>このアカウントにそのエージェントはありません。</translation>
    </message>
    <message>
        <source>They cannot be read ({reason}).</source>
        <translation>読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>This account has no agent yet. Make one on the platform, or type a code.</source>
        <translation>このアカウントにはまだエージェントがありません。プラットフォームで作成するか、コードを入力してください。</translation>
    </message>
    <message>
        <source>This account has no credits left.</source>
        <translation>このアカウントのクレジットがなくなりました。</translation>
    </message>
    <message>
        <source>This account is not allowed to do that.</source>
        <translation>このアカウントでは許可されていません。</translation>
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
        <source>This copy of the panel does not know where releases are announced.</source>
        <translation>このパネルにはバージョンの公開場所が設定されていません。</translation>
    </message>
    <message>
        <source>This goes to ALL rooms. Hold the button, or press Ctrl+Shift+Enter.</source>
        <translation>すべてのルームに送信されます。ボタンを長押しするか、Ctrl+Shift+Enter を押してください。</translation>
    </message>
    <message>
        <source>This is the target&apos;s own draft. The text from before is put aside.</source>
        <translation>これはこの宛先の下書きです。前のテキストは別に保存されています。</translation>
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
        <source>This line waits for the one before it.</source>
        <translation>このテキストは前のテキストの完了を待っています。</translation>
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
        <source>This platform does not list rooms. Type the room&apos;s id, or choose all rooms.</source>
        <translation>このプラットフォームではルームの一覧を表示できません。ルーム ID を入力するか、すべてのルームを選んでください。</translation>
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
        <source>This target had a draft of its own. It is put aside.</source>
        <translation>この宛先には下書きがありました。別に保存されています。</translation>
    </message>
    <message>
        <source>This very line was just sent there. Press again to send it once more.</source>
        <translation>まったく同じテキストをそこに送信したばかりです。もう一度送信するには、もう一度押してください。</translation>
    </message>
    <message>
        <source>This very line was sent before. Write it again to say it again.</source>
        <translation>まったく同じテキストを以前に送信しています。もう一度発話させるには、書き直してください。</translation>
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
        <source>Time</source>
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
        <source>Too many lines in a short time: bitHuman asks to wait.</source>
        <translation>短時間のテキストが多すぎます。bitHuman から待つように求められています。</translation>
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
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
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
        <source>Wait a minute, then send it again.</source>
        <translation>1 分待ってから、もう一度送信してください。</translation>
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
        <source>What became of this line is settled already.</source>
        <translation>このテキストの結果はすでに確定しています。</translation>
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
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Whether the panel looks once a day for a newer release; never during a show</source>
        <translation>新しいバージョンをパネルが 1 日 1 回確認するかどうか。本番中は確認しません</translation>
    </message>
    <message>
        <source>Wi&amp;thdraw all</source>
        <translation>すべて取り下げ(&amp;T)</translation>
    </message>
    <message>
        <source>With an underlined letter: opens the menu, presses the button</source>
        <translation>下線付きの文字と一緒に：メニューを開く、ボタンを押す</translation>
    </message>
    <message>
        <source>Withdraw it if it should no longer be said.</source>
        <translation>もう必要なければ、取り下げてください。</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ済み</translation>
    </message>
    <message>
        <source>Write the line</source>
        <translation>行を書く</translation>
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
        <source>You left it as it is</source>
        <translation>そのままにしました</translation>
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
    <message>
        <source>Your draft made room for the earlier line.</source>
        <translation>下書きは前の行に置き換えられました。</translation>
    </message>
    <message numerus="yes">
        <source>about {seconds} s to say (estimate) · {count} characters</source>
        <extracomment>One: about {seconds} s to say (estimate) · {count} character</extracomment>
        <translation>
            <numerusform>発話約 {seconds} 秒（目安） · {count} 文字</numerusform>
        </translation>
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
        <source>connect {time}</source>
        <translation>接続 {time}</translation>
    </message>
    <message>
        <source>connection opened ahead</source>
        <translation>事前に開いた接続</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>no agent there: lines do not arrive</source>
        <translation>エージェント不在：テキストは届きません</translation>
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
        <source>typed by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>wait {time}</source>
        <translation>待機 {time}</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <extracomment>One: {count} character</extracomment>
        <translation>
            <numerusform>{count} 文字</numerusform>
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
        <source>{count} lines left this minute</source>
        <extracomment>One: One line left this minute</extracomment>
        <translation>
            <numerusform>この 1 分間にあと {count} 件送信できます</numerusform>
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
        <source>{count} lines were exported.</source>
        <extracomment>One: One line was exported.</extracomment>
        <translation>
            <numerusform>{count} 行を書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were withdrawn.</source>
        <extracomment>One: One line was withdrawn.</extracomment>
        <translation>
            <numerusform>{count} 行を取り下げました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more</source>
        <extracomment>One: {count} more</extracomment>
        <translation>
            <numerusform>ほか {count} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>{count} people</source>
        <extracomment>One: 1 person</extracomment>
        <translation>
            <numerusform>{count} 人</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}).</source>
        <translation>{file} を読み取れません（{reason}）。</translation>
    </message>
    <message>
        <source>{file} is far too large.</source>
        <translation>{file} が大きすぎます。</translation>
    </message>
    <message>
        <source>{file} is not a plain file.</source>
        <translation>{file} は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>{headline} {mode}, {time}, {target}: {text}</source>
        <translation>{headline} {mode}、{time}、{target}：{text}</translation>
    </message>
    <message>
        <source>{keys} does the same.</source>
        <translation>{keys}でも同じことができます。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{target}: {text}</source>
        <translation>{target}：{text}</translation>
    </message>
    <message>
        <source>{title} {hint}</source>
        <translation>{title}{hint}</translation>
    </message>
    <message numerus="yes">
        <source>… and {count} more characters. All of it is sent. Press Delete to clear it.</source>
        <extracomment>One: … and {count} more character. All of it is sent. Press Delete to clear it.</extracomment>
        <translation>
            <numerusform>… ほか {count} 文字。すべて送信されます。消去するには Delete を押してください。</numerusform>
        </translation>
    </message>
</context>
</TS>
