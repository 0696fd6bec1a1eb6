<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Command</name>
    <message>
        <source>Review the audit trails of cloud accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the paths, save a picture of the window and quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language: en, ja or zh_CN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders and files to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>First time a user came from an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time a user came with an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time a user acted in a region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time a user called an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, and how many addresses each came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses, and how many users came from each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and what they were refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access keys, and how many addresses used each</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueMenu</name>
    <message>
        <source>Everything of this user: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything from this address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything with this access key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything with this value: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::AboutDialog</name>
    <message>
        <source>About Trailscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop audit viewer for cloud audit trails.
It reads archives and never changes them; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;p&gt;Copyright 2026 The Trailscope authors. Trailscope is free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;&lt;p&gt;Built with:&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ArchiveDialog</name>
    <message>
        <source>Archive: coverage and integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;manifest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with a manifest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;findings as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;signatures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the public keys that “aws cloudtrail list-public-keys” prints, as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file is read to its end and held against its name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None differs from what its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ from what their names say: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gap was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest files: %1; of %2 log files that they list, %3 are intact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys of the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no key. Save what “aws cloudtrail list-public-keys” prints for the time and region of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures that match: %1, that don&apos;t: %2, unknown: %3. The newest digest&apos;s stands nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no manifest: %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files are as the manifest says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1, changed: %2, moved: %3, added: %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Audit</name>
    <message>
        <source>matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: two trails deliver here, %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: global events, in region %2 and again in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one trail delivered them twice, or a file was copied: %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: twice in one file, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in %2 and again in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest before it is altered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digests missing before it: %1; the last of them is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain begins again: validation was off before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No digest covers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature is not that of its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest lists it, and it is not here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not as the digest lists it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digest lists it, and it can&apos;t be read to its end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest tells no hash that is known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Read event in %1: the trail delivers Write events only, it seems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events don&apos;t say whether they read or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data event in %1: who read which object stands elsewhere, if it is recorded at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events come from a cloud service or name no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether failed logins with an unknown user name are recorded is not documented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are delivered up to 10 minutes late (CloudTrail: 15): the last minutes may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and calls that do not report to the trail leave nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The md5 in the names is that of the stored files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The md5 in the names is that of the JSON in the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The md5 in the names, where there is one, agrees with nothing tried: it says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::CoverageView</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by account, region and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gaps are listed among the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2
%3: events %4, files %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event to tell days by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DetailPane</name>
    <message>
        <source>Select an event to see everything that the trail recorded about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raw record can&apos;t be shown. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DetailTreeModel</name>
    <message>
        <source>Entries: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::DialogFileChooser</name>
    <message>
        <source>Trail files (*.gz *.json *.jsonl *.json.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ErrorText</name>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pipe, device or socket, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing it failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named .gz but is not gzip data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip data ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zip, tar or zst file is damaged or encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than what is safe to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no audit events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record lacks what an event needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset can&apos;t be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or value is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner for permission to read it, or open a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the drive or the network, then load again (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file from the bucket again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the file with the one in the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that the trail delivers to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket &quot;%1&quot; is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bracket &quot;%1&quot; closes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a condition beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-10-01 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address range. Write it as 10.0.0.0/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no regular expression: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field can&apos;t be compared with &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; makes no sense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventTableAccessible</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::EventTableView</name>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ExportDialog</name>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose file and export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events shown (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the selected events (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, as in the table: %1. The time is written in %2 and in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with a UTF-8 mark, so that spreadsheets show all characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FacetModel</name>
    <message>
        <source>%1 more</source>
        <comment>values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type above to find one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click: only events with it. Shift+click: only events without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FacetPanel</name>
    <message>
        <source>Find a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include the chosen values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude the chosen values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only the chosen values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values by &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FieldTitles</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Principal ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source IP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read/Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Console login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MFA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off-hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed, then logged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: derived. In a filter: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the event. In a filter: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter, such as  user: Jiro and outcome: denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the | is not read: filters end there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::FilterChips</name>
    <message>
        <source>%1
Click to take this part away; right-click for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Switched off: click to switch it on; right-click to take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Turn into its opposite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it &amp;away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Format</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupDialog</name>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;and by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &amp;different:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ready groupings:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the group&apos;s &amp;events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 groups of %2 events. Return or a double click shows a group&apos;s events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GroupTableModel</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::LoadStatus</name>
    <message>
        <source>No archive is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which files could not be read, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events that the archive holds more than once, as when two trails deliver to one bucket, are shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading and keep what was read so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates folded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: %1 of %2 files were read. F5 loads all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainActions</name>
    <message>
        <source>&amp;Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow: read new files as they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this view as a &amp;preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo deleting the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive: &amp;coverage and integrity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Damaged files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Trailscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::MainWindow</name>
    <message>
        <source>all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event could be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was stopped before the first event was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no audit event here. A trail delivers files whose names end in .gz or .json; open the folder that holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Trailscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more - Trailscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of trail files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open trail files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event matches the filter.
Take a condition away, or go back to the filter before (Alt+Left).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to: %1 (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to: %1 (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 rows were copied. Export as CSV (Ctrl+E) has no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Trailscope is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter could not be answered. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preset file was left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a filter first: a preset keeps the filter and the columns of the view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot; is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset was written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset is deleted. Review &gt; Undo deleting brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its co&amp;lumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy and change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetDialog</name>
    <message>
        <source>(nothing noted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it f&amp;inds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to &amp;judge it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trail &amp;can&apos;t show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty filter would find every event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the preset a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the preset a group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetGroup</name>
    <message>
        <source>S1  Unauthorised access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2  Refused operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3  Events to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S4  Leaked data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIS  Benchmark, section 2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::PresetPanel</name>
    <message>
        <source>Presets of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a preset to see what it finds, how to judge it, and what the trail can&apos;t show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view as a preset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to judge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trail can&apos;t show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ProblemModel</name>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at byte %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded up to the damage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it was loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ProblemsDialog</name>
    <message>
        <source>Nothing could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files found: %1, damaged: %2, not a trail: %3. Everything else was loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows the first %1 problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save list as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::SavedFile</name>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::StartPage</name>
    <message>
        <source>Open an audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trailscope shows archives of Alibaba Cloud ActionTrail and AWS CloudTrail: a folder copied from the bucket, or single .gz and .json files. You can also drop them anywhere in this window. Archives are only read, never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trail files in it and below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more .gz or .json files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month of a made-up company, to try things out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::Tables</name>
    <message>
        <source>all regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was delivered, in a maintenance window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was delivered where something must have been.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next event: %1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s next event came after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of the account came after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without any event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digested log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>md5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::TimelineView</name>
    <message>
        <source>No events to chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ValueMenu</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;filter text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Around this event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All events within 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these events, those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these events, those after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 within 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trailscope::ui::ZoneChooser</name>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone that times, days and working hours follow. Type a part of a name to find it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
