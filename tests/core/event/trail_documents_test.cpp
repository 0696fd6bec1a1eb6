// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/raw_value.h"
#include "core/event/record_at.h"
#include "core/event/trail_parser.h"

#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <string>
#include <vector>

namespace trailscope {
namespace {

using Texts = std::vector<std::string>;

//! What a parser tells, each event as `name user account`, and as its raw record tells it.
struct Told {
    Texts events;
    Texts fromRecords;
    Texts resources;
    Texts logins;
    Texts agents;
    Texts problems;
    std::string noTrail;
};

class Teller final : public EventSink {
public:
    explicit Teller(std::string_view text) : m_text(text) {}

    void event(const EventFields& event, std::uint32_t offset) override
    {
        const auto text = [&event](Field field) { return std::string(event[field]); };
        const auto raw = recordAt(m_text, offset);
        const auto value = [raw](std::string_view path) { return rawValue(raw, path).value_or(""); };
        told.events.push_back(text(Field::Event) + " " + text(Field::User) + " " + text(Field::Account));
        told.fromRecords.push_back(value("eventName") + " " + value("userIdentity.userName") + " "
                                   + value("userIdentity.accountId"));
        told.resources.push_back(text(Field::Resource) + " " + text(Field::ResourceType));
        told.logins.emplace_back(event.traits.login == Login::Failure ? "failed login" : "no failed login");
        told.agents.push_back(text(Field::Agent));
    }

    void damaged(const Error& error, std::uint32_t /*offset*/) override
    {
        told.problems.push_back(error.detail);
    }

    Told told;

private:
    std::string_view m_text;
};

Told parseDocuments(std::string_view json)
{
    TextBuffer text;
    EXPECT_TRUE(text.reserve(json.size() + 1));
    std::memcpy(text.data(), json.data(), json.size());
    std::memset(text.data() + json.size(), 0, TextBuffer::padding);
    text.setSize(json.size());
    Teller teller(text.view());
    TrailParser parser;
    const auto error = parser.parse(text, teller);
    teller.told.noTrail = error ? error->detail : "";
    return teller.told;
}

std::string recordNamed(std::string_view name, std::string_view more = "")
{
    return R"({"eventID":"id-)" + std::string(name) + R"(","eventName":")" + std::string(name)
         + R"(","eventTime":"2026-10-01T00:00:00Z","awsRegion":"eu-west-1","userIdentity":{"type":"IAMUser",)"
           R"("userName":"kato","accountId":"111122223333"})"
         + std::string(more) + "}";
}

//! JSON as the text of a JSON string.
std::string asText(std::string_view json)
{
    std::string text = "\"";
    for (const char c : json) {
        text += c == '"' || c == '\\' ? std::string{'\\', c} : std::string{c};
    }
    return text + "\"";
}

//! An event as recordNamed() makes it.
std::string said(std::string_view name)
{
    return std::string(name) + " kato 111122223333";
}

TEST(TrailDocumentsTest, AllDocumentsOfATextAreRead)
{
    const auto first = R"({"Records":[)" + recordNamed("A") + "," + recordNamed("B") + "]}";
    const auto second = R"({"Events":[)" + recordNamed("C") + R"(],"NextToken":"t"})";
    for (const auto& text :
         {first + "\n" + second, first + second, "[" + first + "," + second + "]",
          first + "\n[" + recordNamed("C") + "]", first + "\n" + recordNamed("C"),
          "[[" + recordNamed("A") + "," + recordNamed("B") + "],[" + recordNamed("C") + "]]",
          recordNamed("A") + "\n" + recordNamed("B") + "\n" + second,
          "[" + recordNamed("A") + "," + recordNamed("B") + "]" + second,
          R"({"body":)" + first + R"(,"other":[1]})" + "\r\n" + R"([{"body":)" + second + "}]"}) {
        const auto told = parseDocuments(text);

        EXPECT_EQ(told.events, (Texts{said("A"), said("B"), said("C")})) << text;
        EXPECT_EQ(told.fromRecords, told.events) << text;
        EXPECT_TRUE(told.problems.empty()) << text << told.problems.front();
    }
}

TEST(TrailDocumentsTest, ADocumentThatIsCutCostsNoOtherOne)
{
    const auto first = R"({"Records":[)" + recordNamed("A") + "," + recordNamed("B") + "]}\n";
    const auto second = R"({"Records":[)" + recordNamed("C") + "," + recordNamed("D") + "]}";
    for (std::size_t cut = 1; cut < second.size(); ++cut) {
        const auto told = parseDocuments(first + second.substr(0, cut));

        EXPECT_EQ(told.problems.size(), 1U) << cut;
        ASSERT_GE(told.events.size(), 2U) << cut;
        EXPECT_EQ(told.events[0] + told.events[1], said("A") + said("B")) << cut;
        const std::size_t whole =
            (cut >= second.find(",{\"eventID\":\"id-D") ? 1U : 0U) + (cut >= second.size() - 2 ? 1U : 0U);
        EXPECT_EQ(told.events.size(), 2 + whole) << cut;
    }
}

TEST(TrailDocumentsTest, DamageBetweenRecordsIsToldAndCostsNoRecord)
{
    struct Case {
        std::string text;
        std::string problem;
    };

    const auto a = recordNamed("A");
    const auto b = recordNamed("B");
    const std::vector<Case> cases{
        {"[" + a + "," + b, "the text ends behind a whole record: the list has no end"},
        {"[" + a + "," + b + ",", "the text ends behind a comma: the list has no end"},
        {"[" + a + "," + b + ",\n", "the text ends behind a comma: the list has no end"},
        {"[" + a + ",," + b + "]", "a comma too many"},
        {"[," + a + "," + b + "]", "a comma too many"},
        {"[" + a + "," + b + ",]", "a comma in front of a closing bracket"},
        {"[" + a + b + "]", "a comma is missing"},
        {"[" + a + "\n" + b + "]", "a comma is missing"},
        {"[" + a + "," + std::string(4, '\0') + b + "]", "NUL bytes between records"},
        {a + "\n" + b + std::string(4, '\0'), "NUL bytes between records"},
        {R"({"Records":[)" + a + "," + b, "the text ends behind a whole record: the list has no end"},
        {R"({"Records":[)" + a + "," + b + "]", "the text ends before the object around the records does"},
        {R"({"Records":[)" + a + b + R"(],"NextToken":"t"})", "a comma is missing"},
        {"[" + a + "," + b + "]]", "a closing bracket that closes nothing"},
        {a + ",\n" + b + ",\n", "a comma between records that are in no list"},
    };
    for (const auto& [text, problem] : cases) {
        const auto told = parseDocuments(text);

        EXPECT_EQ(told.events, (Texts{said("A"), said("B")})) << text;
        ASSERT_FALSE(told.problems.empty()) << text;
        EXPECT_EQ(told.problems.front(), problem) << text;
    }
}

TEST(TrailDocumentsTest, AListThatEndsAtOnceIsDamaged)
{
    for (const std::string_view text : {"[", "{\"Records\":[", "[ \n", "[,", "[,]"}) {
        const auto told = parseDocuments(text);

        EXPECT_EQ(told.noTrail, "") << text;
        EXPECT_EQ(told.problems.size(), 1U) << text;
    }
}

TEST(TrailDocumentsTest, ACutTextHasNoEventThatTheWholeOneHasNot)
{
    const auto deep = R"([{"Records":[)"
                    + recordNamed("A", R"(,"resources":[{"ARN":"arn:x"}],"a":{"b":[1,{"c":2}]})")
                    + R"(]},{"Events":[{"Resources":[{"ResourceName":"x"}],"CloudTrailEvent":)"
                    + asText(recordNamed("B")) + "}]}," + recordNamed("C") + "]";
    const auto whole = parseDocuments(deep);
    ASSERT_EQ(whole.events, (Texts{said("A"), said("B"), said("C")}));
    for (std::size_t cut = 1; cut < deep.size(); ++cut) {
        const auto told = parseDocuments(std::string_view(deep).substr(0, cut));

        EXPECT_TRUE(std::equal(told.events.begin(), told.events.end(), whole.events.begin())) << cut;
        EXPECT_FALSE(told.problems.empty()) << cut;
    }
}

TEST(TrailDocumentsTest, DamageInOneOfManyDocumentsLeavesTheOthers)
{
    const auto list = [](const std::string& records) { return R"({"Records":[)" + records + "]}\n"; };
    const auto broken = R"({"eventName":"Bad","list":[1,2})";

    const auto told =
        parseDocuments(list(recordNamed("A")) + list(recordNamed("B") + "," + broken + "," + recordNamed("C"))
                       + list(recordNamed("D") + ",\"\x01\"") + list(recordNamed("E")));

    EXPECT_EQ(told.events, (Texts{said("A"), said("B"), said("C"), said("D"), said("E")}));
    EXPECT_EQ(told.problems.size(), 2U);
}

//! Documents of any form, made at random; \a count goes up with each record.
std::string randomDocuments(std::mt19937& random, int& count)
{
    const auto records = [&](const std::string& between) {
        std::string text;
        for (auto left = random() % 4; left > 0; --left) {
            text += recordNamed("E" + std::to_string(++count), R"(,"a":{"b":[1,"]}"]})")
                  + (left > 1 ? between : "");
        }
        return text;
    };
    std::string text;
    for (auto left = 1 + random() % 6; left > 0; --left) {
        switch (random() % 5) {
        case 0:
            text += "[" + records(" ,\n") + "]";
            break;
        case 1:
            text += R"({"x":[{}],"Records":[)" + records(",") + R"(],"NextToken":"t"})";
            break;
        case 2:
            text += R"([{"Events":[)" + records(",") + "]}]";
            break;
        case 3:
            text += R"({"body":{"Events":[)" + records(",") + R"(],"y":{}}})";
            break;
        default:
            text += records("\n");
        }
        text += random() % 2 == 0 ? "\n" : "";
    }
    return text;
}

//! A control character in a text at the end leaves no structure to walk along: all is then searched.
TEST(TrailDocumentsTest, TheWalkFindsWhatASearchRecordByRecordFinds)
{
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same each time
    for (int round = 0; round < 300; ++round) {
        int count = 0;
        const auto text = "[]" + randomDocuments(random, count);

        const auto walked = parseDocuments(text);
        const auto searched = parseDocuments(text + "\n\"\x01\"");

        EXPECT_EQ(walked.events.size(), static_cast<std::size_t>(count)) << text;
        EXPECT_EQ(walked.problems.size(), 0U) << text;
        EXPECT_EQ(searched.events, walked.events) << text;
        EXPECT_EQ(searched.problems.size(), 1U) << text;
    }
}

TEST(TrailDocumentsTest, NamesOfOthersRecordsAreLookedInto)
{
    const auto a = recordNamed("A");
    for (const auto& text : {
             R"({"events":[{"logStreamName":"s","timestamp":1,"message":)" + asText(a)
                 + R"(,"eventId":"00"}],"searchedLogStreams":[]})",
             R"({"messageType":"DATA_MESSAGE","logEvents":[{"id":"0","timestamp":1,"message":)" + asText(a)
                 + "}]}",
             R"([{"@timestamp":"2026-10-02 01:10:00.000","@message":)" + a + "}]",
             R"([{"@timestamp":"2026-10-02 01:10:00.000","@message":)" + asText(a) + "}]",
             R"({"results":[[{"field":"@timestamp","value":"2026-10-02"},{"field":"@message","value":)"
                 + asText(a) + R"(},{"field":"@ptr","value":"x"}]],"status":"Complete"})",
             R"({"hits":{"total":{"value":1},"hits":[{"_index":"i","_id":"1","_source":)" + a + "}]}}",
             R"({"integration":"aws","aws":)" + a + "}",
             R"({"@timestamp":"2026-10-01T00:00:00Z","aws":{"cloudtrail":)" + a + "}}",
             R"({"@timestamp":"2026-10-01T00:00:00Z","event":{"action":"A","original":)" + asText(a)
                 + R"(},"aws":{"cloudtrail":{"event_version":"1"}}})",
             R"({"id":"e","source":"aws.s3","detail":)" + a + R"(,"resources":[]})",
         }) {
        const auto told = parseDocuments(text);

        EXPECT_EQ(told.events, (Texts{said("A")})) << text;
        EXPECT_EQ(told.fromRecords, told.events) << text;
        EXPECT_TRUE(told.problems.empty()) << text;
    }
}

TEST(TrailDocumentsTest, WhatIsNoEventInsideAnEventCostsItNothing)
{
    for (const std::string_view more : {R"(,"data":{"a":1})", R"(,"message":"{no JSON")",
                                        R"(,"message":"{\"a\":1}")", R"(,"detail":{}})"}) {
        const auto text =
            recordNamed("A", more.substr(0, more.ends_with("}}") ? more.size() - 1 : more.size()));
        EXPECT_EQ(parseDocuments(text).events, (Texts{said("A")})) << text;
    }
}

TEST(TrailDocumentsTest, ChecksOfCloudWatchLogsAreNoDamage)
{
    const std::string_view check =
        R"({"messageType":"CONTROL_MESSAGE","logEvents":[{"id":"","timestamp":1,"message":"CWL CONTROL MESSAGE: Checking health of destination Firehose."}]})";
    const auto data =
        R"({"messageType":"DATA_MESSAGE","logEvents":[{"message":)" + asText(recordNamed("A")) + "}]}";

    const auto told = parseDocuments(std::string(check) + data);

    EXPECT_EQ(told.events, (Texts{said("A")}));
    EXPECT_TRUE(told.problems.empty());
    EXPECT_NE(parseDocuments(check).noTrail, "");
}

TEST(TrailDocumentsTest, ObjectsThatStandThereAsTextAreReadInEveryField)
{
    const auto login = [](std::string_view identity, std::string_view response) {
        return R"({"eventID":"1","eventName":"ConsoleLogin","eventSource":"signin.amazonaws.com","awsRegion":"r",)"
               R"("eventTime":"2026-10-01T00:00:00Z",)"
             + std::string(identity) + "," + std::string(response) + "}";
    };
    const std::string json =
        R"("{\"type\":\"IAMUser\",\"userName\":\"kato\",\"accountId\":\"111122223333\"}")";
    const std::string athena = R"("{type=IAMUser, arn=null, accountid=111122223333, username=kato}")";
    for (const auto& text : {
             login(R"("userIdentity":)" + json, R"("responseElements":"{\"ConsoleLogin\":\"Failure\"}")"),
             login(R"("userIdentity":)" + athena, R"("responseElements":"{ConsoleLogin=Failure}")"),
             login(R"("userIdentity.userName":"kato","userIdentity.accountId":"111122223333")",
                   R"("responseElements.ConsoleLogin":"Failure")"),
             R"({"event":)"
                 + asText(
                     login(R"("userIdentity":)" + json, R"("responseElements":{"ConsoleLogin":"Failure"})"))
                 + "}",
         }) {
        const auto told = parseDocuments(text);

        ASSERT_EQ(told.events.size(), 1U) << text;
        EXPECT_TRUE(told.events.front().ends_with(" kato 111122223333")) << told.events.front();
        EXPECT_EQ(told.fromRecords, (Texts{said("ConsoleLogin")})) << text;
        EXPECT_EQ(told.logins, (Texts{"failed login"})) << text;
    }
}

TEST(TrailDocumentsTest, DottedNamesBehindEventAreRead)
{
    const auto told = parseDocuments(
        R"([{"event.eventId":"1","event.eventTime":"2026-10-01T00:00:00Z","event.eventName":"A","event.acsRegion":"r",)"
        R"("event.userIdentity.userName":"kato","event.userIdentity.accountId":"111122223333","__topic__":"t"}])");

    EXPECT_EQ(told.events, (Texts{said("A")}));
    EXPECT_EQ(told.fromRecords, told.events);
}

TEST(TrailDocumentsTest, TheObjectAroundAnEventKeepsItsFields)
{
    const auto text = R"({"Events":[{"EventId":"1","Resources":[{"ResourceType":"AWS::EC2::Instance",)"
                      R"("ResourceName":"i-0aaa"}],"CloudTrailEvent":)"
                    + asText(recordNamed("A")) + R"(,"Username":"other"}]})";

    const auto told = parseDocuments(text);

    EXPECT_EQ(told.events, (Texts{said("A")}));
    EXPECT_EQ(told.resources, (Texts{"i-0aaa AWS::EC2::Instance"}));
    const auto row =
        R"({"__time__":"1","__topic__":"actiontrail_audit_event","event":)" + asText(recordNamed("A")) + "}";
    EXPECT_EQ(rawValue(row, "__topic__"), "actiontrail_audit_event");
    EXPECT_EQ(rawValue(row, "eventName"), "A");
}

TEST(TrailDocumentsTest, HalfASurrogatePairCostsOneCharacter)
{
    const auto told =
        parseDocuments("[" + recordNamed("A", R"(,"userAgent":"cut \ud83d","x":"\udc00 \ud83d\ude00")") + ","
                       + recordNamed("B", R"(,"userAgent":"\ude00\ud83d\ude00\\ud83d")") + "]");

    EXPECT_EQ(told.agents, (Texts{"cut \uFFFD", "\uFFFD\U0001F600\\ud83d"}));
    EXPECT_TRUE(told.problems.empty());
    EXPECT_EQ(rawValue(recordNamed("A", R"(,"userAgent":"cut \ud83d")"), "userAgent"), "cut \uFFFD");
}

TEST(TrailDocumentsTest, NotificationsOfSnsAreReadOrNamed)
{
    const auto wrapped = R"({"source":"aws.iam","account":"1","detail":)" + recordNamed("A") + "}";
    const auto notification = R"({"Type":"Notification","MessageId":"m","TopicArn":"t","Message":)"
                            + asText(wrapped) + R"(,"Timestamp":"2026-10-01T00:00:01.000Z"})";

    for (const auto& text :
         {notification, R"({"Records":[{"EventSource":"aws:sns","Sns":)" + notification + "}]}"}) {
        const auto told = parseDocuments(text);

        EXPECT_EQ(told.events, (Texts{said("A")})) << text;
        EXPECT_EQ(told.fromRecords, told.events) << text;
        EXPECT_TRUE(told.problems.empty()) << text;
    }
    const auto delivered = R"({"Type":"Notification","Message":)"
                         + asText(R"({"s3Bucket":"trail","s3ObjectKey":["AWSLogs/1/CloudTrail/a.json.gz"]})")
                         + "}";
    for (const auto& text :
         {delivered, R"({"Records":[{"EventSource":"aws:sns","Sns":)" + delivered + "}]}"}) {
        EXPECT_NE(parseDocuments(text).noTrail.find("notices of delivered files"), std::string::npos) << text;
    }
}

TEST(TrailDocumentsTest, SignFilesAndPackedEventsAreNamed)
{
    const auto signs =
        R"({"version":"1.0","region":"eu-west-1","files":[{"fileHashValue":"00","fileName":"r.csv.gz"}],)"
        R"("hashAlgorithm":"SHA-256","signatureAlgorithm":"SHA256withRSA",)"
        R"("queryCompleteTime":"2026-10-01T00:00:00Z","hashSignature":"00","publicKeyFingerprint":"00"})";
    EXPECT_NE(parseDocuments(signs).noTrail.find("sign file of CloudTrail Lake"), std::string::npos);

    const std::string packed = R"({"awslogs":{"data":"H4sIAAAAAAAAA6tWAgCTBZdtAgAAAA=="}})";
    EXPECT_NE(parseDocuments(packed).noTrail.find("gzip in Base64"), std::string::npos);
    EXPECT_EQ(parseDocuments(packed + recordNamed("A")).events, (Texts{said("A")}));
    EXPECT_EQ(parseDocuments(packed + recordNamed("A")).problems.size(), 1U);
    EXPECT_NE(parseDocuments("Event name,Event time,User name\nA,x,kato\n").noTrail.find("console"),
              std::string::npos);
}

TEST(TrailDocumentsTest, SummariesAreNoEventsAndAreNamed)
{
    const std::string summary =
        R"({"eventVersion":"1.0","accountId":"1","eventId":"s","eventCategory":"Aggregated",)"
        R"("eventType":"AwsAggregatedEvent","awsRegion":"r","timeWindow":{},"summary":{}})";

    const auto alone = parseDocuments("[" + summary + "," + summary + "]");
    EXPECT_TRUE(alone.events.empty());
    EXPECT_TRUE(alone.problems.empty());
    EXPECT_NE(alone.noTrail.find("aggregated events"), std::string::npos);

    const auto mixed = parseDocuments("[" + summary + "," + recordNamed("A") + "]");
    EXPECT_EQ(mixed.events, (Texts{said("A")}));
    EXPECT_EQ(mixed.problems.size(), 1U);
}

} // namespace
} // namespace trailscope
