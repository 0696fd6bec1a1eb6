// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/stored_text.h"
#include "core/event/trail_parser.h"

#include <cstring>
#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

namespace trailscope {
namespace {

//! Keeps what a parser tells as plain text.
class Recorder final : public EventSink {
public:
    void event(const EventFields& event, std::uint32_t offset) override
    {
        names.emplace_back(event[Field::Event]);
        offsets.push_back(offset);
        last = event;
        for (std::size_t i = 0; i < last.texts.size(); ++i) {
            lastTexts.at(i) = std::string(event.texts.at(i));
        }
    }

    void damaged(const Error& error, std::uint32_t offset) override
    {
        damage.emplace_back(error.code, offset);
        reasons.push_back(error.detail);
    }

    void flaw(const Error& error, std::uint32_t offset) override
    {
        flaws.emplace_back(error.code, offset);
        reasons.push_back(error.detail);
    }

    [[nodiscard]] const std::string& text(Field field) const
    {
        return lastTexts.at(static_cast<std::size_t>(field));
    }

    std::vector<std::string> names;
    std::vector<std::uint32_t> offsets;
    std::vector<std::pair<ErrorCode, std::uint32_t>> damage;
    std::vector<std::pair<ErrorCode, std::uint32_t>> flaws;
    std::vector<std::string> reasons;
    EventFields last;
    std::array<std::string, static_cast<std::size_t>(Field::Id) + 1> lastTexts;
};

struct Parsed {
    Recorder sink;
    std::optional<Error> error;
};

std::unique_ptr<Parsed> parse(std::string_view json)
{
    TextBuffer text;
    EXPECT_TRUE(text.reserve(json.size() + 1));
    std::memcpy(text.data(), json.data(), json.size());
    text.setSize(json.size());
    auto parsed = std::make_unique<Parsed>();
    TrailParser parser;
    parsed->error = parser.parse(text, parsed->sink);
    return parsed;
}

using Names = std::vector<std::string>;

std::string record(std::string_view name, std::string_view more = "")
{
    return R"({"eventId":"id-)" + std::string(name) + R"(","eventName":")" + std::string(name)
         + R"(","eventTime":"2026-10-01T00:00:00Z")" + std::string(more) + "}";
}

TEST(TrailParserTest, AListAnObjectAndLinesGiveTheirEvents)
{
    EXPECT_EQ(parse("[" + record("A") + "," + record("B") + "]")->sink.names, (Names{"A", "B"}));
    EXPECT_EQ(parse(record("A"))->sink.names, (Names{"A"}));
    EXPECT_EQ(parse(record("A") + "\n" + record("B") + "\r\n\n" + record("C"))->sink.names,
              (Names{"A", "B", "C"}));
    EXPECT_EQ(parse("\xef\xbb\xbf [" + record("A") + "]\n")->sink.names, (Names{"A"}));
    EXPECT_EQ(parse("[" + record("A") + "]\n[" + record("B") + "]")->sink.names, (Names{"A", "B"}));
}

TEST(TrailParserTest, BodiesAreLookedIntoAFewLevelsDeepAndNoDeeper)
{
    const auto nested = [](std::size_t levels) {
        std::string json;
        for (std::size_t i = 0; i < levels; ++i) {
            json += R"({"body":)";
        }
        return json + R"({"Events":[)" + record("A") + "]}" + std::string(levels, '}');
    };
    EXPECT_EQ(parse(nested(1))->sink.names, (Names{"A"}));
    EXPECT_EQ(parse(nested(4))->sink.names, (Names{"A"}));
    EXPECT_TRUE(parse(nested(1'000'000))->sink.damage.empty()); // it would be the stack's end
}

TEST(TrailParserTest, MissingEmptyAndNullAreThreeStates)
{
    const auto blanks = [](std::string_view more) { return parse(record("A", more))->sink.last.blanks; };
    const auto bit = BlankFields::fieldBit;

    EXPECT_EQ(blanks(""), BlankFields());
    EXPECT_EQ(blanks(R"(,"errorCode":"")"), (BlankFields{bit(Field::Error), 0}));
    EXPECT_EQ(blanks(R"(,"errorCode":null,"userAgent":"","acsRegion":"cn")"),
              (BlankFields{bit(Field::Agent), bit(Field::Error)}));
    EXPECT_EQ(blanks(R"(,"errorCode":{})"), (BlankFields{0, bit(Field::Error)}));
    EXPECT_EQ(blanks(R"(,"userIdentity":{"userName":"","accountId":null})"),
              (BlankFields{bit(Field::User), bit(Field::Account)}));
}

TEST(TrailParserTest, AFieldThatIsFilledFromElsewhereIsNotEmpty)
{
    const auto blanks = [](std::string_view more) { return parse(record("A", more))->sink.last.blanks; };

    EXPECT_EQ(blanks(R"(,"userIdentity":{"accountId":""},"recipientAccountId":"1")"), BlankFields());
    EXPECT_EQ(blanks(R"(,"awsRegion":"r","userIdentity":{"userName":"","arn":"arn:aws:iam::1:user/kato"})"),
              BlankFields());
    EXPECT_EQ(blanks(R"(,"awsRegion":"r","userIdentity":{"userName":""})"),
              (BlankFields{BlankFields::fieldBit(Field::User), 0}));
}

TEST(TrailParserTest, OffsetsLieAtTheBracketOfEachRecord)
{
    const auto text = "[ " + record("A") + " ,\n" + record("B") + "]";

    const auto parsed = parse(text);

    EXPECT_EQ(parsed->sink.offsets,
              (std::vector<std::uint32_t>{2, static_cast<std::uint32_t>(text.rfind("{\"eventId"))}));
}

TEST(TrailParserTest, OffsetsOfLinesLieAtTheBracketOfEachRecord)
{
    const auto text = " " + record("A") + "\r\n\n" + record("B") + " " + record("C") + "\n";

    const auto parsed = parse(text);

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B", "C"}));
    for (const auto offset : parsed->sink.offsets) {
        EXPECT_EQ(text.substr(offset, 11), R"({"eventId":)");
    }
}

TEST(TrailParserTest, WrappedEventsAreFound)
{
    const auto inText = R"({\"eventName\":\"A\",\"eventTime\":\"2026-10-01T00:00:00Z\"})";
    EXPECT_EQ(parse(R"({"Records":[)" + record("A") + "]}")->sink.names, (Names{"A"}));
    EXPECT_EQ(parse(R"({"RequestId":"1","Events":[)" + record("A") + R"(],"NextToken":"t"})")->sink.names,
              (Names{"A"}));
    EXPECT_EQ(parse(R"({"statusCode":200,"body":{"Events":[)" + record("A") + "]}}")->sink.names,
              (Names{"A"}));
    EXPECT_EQ(parse(R"([{"owner_id":"1","event":)" + record("A") + "}]")->sink.names, (Names{"A"}));
    EXPECT_EQ(parse(R"([{"event":")" + std::string(inText) + R"("}])")->sink.names, (Names{"A"}));
    EXPECT_EQ(
        parse(R"([{"contents":{"event":")" + std::string(inText) + R"(","__topic__":"t"}}])")->sink.names,
        (Names{"A"}));
    EXPECT_EQ(parse(R"({"id":"1","time":"x","data":)" + record("A") + "}")->sink.names, (Names{"A"}));
    EXPECT_EQ(parse(R"({"detail-type":"x","detail":)" + record("A") + R"(,"region":"r"})")->sink.names,
              (Names{"A"}));
    EXPECT_EQ(parse(R"({"Events":[{"EventId":"x","EventName":"Outer","CloudTrailEvent":")"
                    + std::string(inText) + R"("}]})")
                  ->sink.names,
              (Names{"A"}));
}

TEST(TrailParserTest, FieldsOfAnActionTrailRecordAreRead)
{
    const auto parsed =
        parse(record("ConsoleSignin", R"(,"eventVersion":1,"acsRegion":"cn-hangzhou","serviceName":"AasSub",
        "sourceIpAddress":"203.0.113.5","userAgent":"a \"quoted\" agent","errorCode":"","errorMessage":"success","requestId":"r",
        "additionalEventData":{"callbackUrl":"https://example.com","mfaChecked":"true"},
        "referencedResources":{"ACS::ECS::Instance":["i-1","i-2"],"ACS::VPC::VPC":["vpc-1"]},
        "eventAttributes":{"SensitiveAction":"true"},
        "userIdentity":{"type":"ram-user","userName":"山田","accountId":"1","principalId":"2",
        "sessionContext":{"attributes":{"mfaAuthenticated":"false","creationDate":"2026-10-01T00:00:00Z"}}})"));

    const auto& sink = parsed->sink;
    ASSERT_EQ(sink.names, (Names{"ConsoleSignin"}));
    EXPECT_EQ(sink.text(Field::Region), "cn-hangzhou");
    EXPECT_EQ(sink.text(Field::User), "山田");
    EXPECT_EQ(sink.text(Field::Agent), "a \"quoted\" agent");
    EXPECT_EQ(membersOf(sink.text(Field::Resource)), (std::vector<std::string_view>{"i-1", "i-2", "vpc-1"}));
    EXPECT_EQ(membersOf(sink.text(Field::ResourceType)),
              (std::vector<std::string_view>{"ACS::ECS::Instance", "ACS::VPC::VPC"}));
    EXPECT_EQ(sink.last.traits.login, Login::Success);
    EXPECT_EQ(sink.last.traits.mfa, Mfa::Yes);
    EXPECT_TRUE(sink.last.traits.sensitive);
    EXPECT_EQ(formatUtc(sink.last.time), "2026-10-01T00:00:00Z");
}

TEST(TrailParserTest, FailedAndDeniedAreToldApart)
{
    EXPECT_EQ(parse(record("CreateUser", R"(,"errorCode":"NoPermission")"))->sink.last.traits.outcome,
              Outcome::Denied);
    EXPECT_EQ(parse(record("CreateUser", R"(,"errorCode":"Forbidden.RAM")"))->sink.last.traits.outcome,
              Outcome::Denied);
    EXPECT_EQ(
        parse(record("CreateUser", R"(,"errorCode":"EntityAlreadyExists.User")"))->sink.last.traits.outcome,
        Outcome::Failure);
    EXPECT_EQ(parse(record("CreateUser", R"(,"errorCode":null)"))->sink.last.traits.outcome,
              Outcome::Success);
    EXPECT_EQ(
        parse(record("ConsoleSignin", R"(,"errorMessage":"Incorrect password.")"))->sink.last.traits.login,
        Login::Failure);
}

TEST(TrailParserTest, PascalCaseAndOtherScalarsAreAccepted)
{
    const auto parsed = parse(
        R"({"EventId":"x","EventName":"Create","EventVersion":"","EventTime":"2020-12-01T11:54:59.366+0000",
        "UserIdentity":{"UserName":"u","AccountId":1234},"ReferencedResources":[{"ResourceType":"T","ResourceName":"n"}]})");

    ASSERT_EQ(parsed->sink.names, (Names{"Create"}));
    EXPECT_EQ(parsed->sink.text(Field::Account), "1234");
    EXPECT_EQ(parsed->sink.text(Field::Resource), "n");
    EXPECT_EQ(formatUtc(parsed->sink.last.time), "2020-12-01T11:54:59Z");
}

TEST(TrailParserTest, CloudTrailHasTheSameFieldsWithItsOwnValues)
{
    const auto parsed = parse(
        R"({"Records":[{"eventVersion":"1.08","userIdentity":{"type":"Root","accountId":"1"},"eventTime":"2026-10-01T00:00:00Z",
        "eventSource":"signin.amazonaws.com","eventName":"ConsoleLogin","awsRegion":"us-east-1","sourceIPAddress":"198.51.100.7","errorMessage":"Failed authentication",
        "requestParameters":null,"responseElements":{"ConsoleLogin":"Failure"},"additionalEventData":{"MFAUsed":"No"},"eventID":"e","readOnly":false,
        "eventType":"AwsConsoleSignIn"}]})");

    const auto& sink = parsed->sink;
    ASSERT_EQ(sink.names, (Names{"ConsoleLogin"}));
    EXPECT_EQ(sink.text(Field::Service), "signin");
    EXPECT_EQ(sink.text(Field::Type), "AwsConsoleSignIn");
    EXPECT_EQ(sink.text(Field::UserType), "Root");
    EXPECT_EQ(sink.text(Field::User), "root");
    EXPECT_EQ(sink.text(Field::Rw), "Write");
    EXPECT_EQ(sink.text(Field::Ip), "198.51.100.7");
    EXPECT_EQ(sink.last.traits,
              (Traits{Outcome::Failure, Login::Failure, Mfa::No, true, false, Provider::CloudTrail}));
}

TEST(TrailParserTest, ARoleSessionIsNamedAsActionTrailDoes)
{
    const auto parsed = parse(
        R"({"eventName":"A","eventID":"e","eventTime":"2026-10-01T00:00:00Z","awsRegion":"r","userIdentity":{"type":"AssumedRole",
        "arn":"arn:aws:sts::1:assumed-role/Admin/taro","sessionContext":{"sessionIssuer":{"userName":"Admin"}}}})");

    EXPECT_EQ(parsed->sink.text(Field::User), "Admin:taro");
}

//! One record of CloudTrail; \a members go behind the usual ones.
std::string cloudTrailRecord(std::string_view event, std::string_view identity, std::string_view members = {})
{
    return R"({"eventName":")" + std::string(event)
         + R"(","eventID":"e","eventTime":"2026-10-01T00:00:00Z","eventSource":"signin.amazonaws.com","userIdentity":)"
         + std::string(identity) + std::string(members) + "}";
}

TEST(TrailParserTest, CloudTrailIsKnownWithoutARegion)
{
    const auto parsed = parse(cloudTrailRecord(
        "CheckMfa", R"({"type":"IAMUser","arn":"arn:aws:iam::1:user/mori"})", R"(,"readOnly":"True")"));

    EXPECT_EQ(parsed->sink.last.traits.provider, Provider::CloudTrail);
    EXPECT_EQ(parsed->sink.text(Field::User), "mori");
    EXPECT_EQ(parsed->sink.text(Field::Service), "signin");
    EXPECT_EQ(parsed->sink.text(Field::Rw), "Read");
}

TEST(TrailParserTest, RootIsRootWhateverTheAccountsAlias)
{
    const auto parsed = parse(cloudTrailRecord("A", R"({"type":"Root","userName":"kato-company"})"));

    EXPECT_EQ(parsed->sink.text(Field::User), "root");
    EXPECT_TRUE(parsed->sink.last.traits.root);
}

TEST(TrailParserTest, SessionsOfOthersAreMarked)
{
    const auto root =
        parse(cloudTrailRecord("A", R"({"type":"Root","sessionContext":{"assumedRoot":"true"}})"));
    const auto delegate =
        parse(cloudTrailRecord("A", R"({"type":"AssumedRole","invokedByDelegate":{"accountId":"4"}})"));
    const auto own =
        parse(cloudTrailRecord("A", R"({"type":"Root","sessionContext":{"assumedRoot":"false"}})"));

    EXPECT_EQ(root->sink.last.traits.delegation, Delegation::AssumedRoot);
    EXPECT_EQ(delegate->sink.last.traits.delegation, Delegation::Delegate);
    EXPECT_EQ(own->sink.last.traits.delegation, Delegation::No);
}

TEST(TrailParserTest, TheSecondFactorOfARoleLoginIsUnknown)
{
    const auto* const members =
        R"(,"responseElements":{"ConsoleLogin":"Success"},"additionalEventData":{"MFAUsed":"No"})";

    EXPECT_EQ(
        parse(cloudTrailRecord(
                  "ConsoleLogin",
                  R"({"type":"AssumedRole","sessionContext":{"attributes":{"mfaAuthenticated":"false"}}})",
                  members))
            ->sink.last.traits.mfa,
        Mfa::Unknown);
    EXPECT_EQ(parse(cloudTrailRecord("ConsoleLogin", R"({"type":"IAMUser"})", members))->sink.last.traits.mfa,
              Mfa::No);
}

TEST(TrailParserTest, AnIdentityCenterSignInIsALoginWhenItIsCompleteOrFails)
{
    const auto traitsOf = [](std::string_view event, std::string_view result) {
        return parse(
                   cloudTrailRecord(
                       event, R"({"type":"IdentityCenterUser","onBehalfOf":{"userId":"id"}})",
                       R"(,"additionalEventData":{"CredentialType":"PASSWORD,TOTP","AuthWorkflowID":"w"},"serviceEventDetails":{")"
                           + std::string(event) + R"(":")" + std::string(result) + R"("})"))
            ->sink.last.traits;
    };

    EXPECT_EQ(traitsOf("UserAuthentication", "Success").login, Login::Success);
    EXPECT_EQ(traitsOf("UserAuthentication", "Success").mfa, Mfa::Yes);
    EXPECT_EQ(traitsOf("CredentialVerification", "Failure").login, Login::Failure);
    EXPECT_EQ(traitsOf("CredentialVerification", "Failure").outcome, Outcome::Failure);
    EXPECT_EQ(traitsOf("CredentialVerification", "Success").login, Login::No);
    EXPECT_EQ(traitsOf("CredentialChallenge", "Success").login, Login::No);
}

TEST(TrailParserTest, AnInsightIsNamedByItsType)
{
    const auto parsed = parse(
        R"({"eventID":"e","eventTime":"2026-10-01T00:00:00Z","awsRegion":"r","eventCategory":"Insight","recipientAccountId":"1",
        "insightDetails":{"state":"Start","eventSource":"iam.amazonaws.com","eventName":"DeleteUser","insightType":"ApiErrorRateInsight"}})");

    EXPECT_EQ(parsed->sink.text(Field::Event), "ApiErrorRateInsight");
    EXPECT_EQ(parsed->sink.text(Field::Source), "iam.amazonaws.com");
    EXPECT_EQ(parsed->sink.text(Field::Service), "iam");
    EXPECT_EQ(parsed->sink.text(Field::Resource), "DeleteUser");
    EXPECT_EQ(parsed->sink.text(Field::Account), "1");
}

TEST(TrailParserTest, OperationsOfTheProvidersStaffHaveTheirPlaces)
{
    const auto parsed = parse(
        R"([{"EventID":"N1","EventProduct":"OSS","EventName":"change","EventType":"ALIYUN_INITIATED_SERVICE","EmployeeID":"emp-1",
        "ResourceType":"ACS::OSS::Bucket","ResourceID":"pay","ResourceRegionID":"cn-hangzhou","ResourceOwnerID":"1","EventTime":"2026-10-01T06:01:00Z"}])");

    EXPECT_EQ(parsed->sink.text(Field::Service), "OSS");
    EXPECT_EQ(parsed->sink.text(Field::User), "emp-1");
    EXPECT_EQ(parsed->sink.text(Field::Account), "1");
    EXPECT_EQ(parsed->sink.text(Field::Region), "cn-hangzhou");
    EXPECT_EQ(parsed->sink.text(Field::Resource), "pay");
}

TEST(TrailParserTest, ARoleSessionWithoutAUserNameIsNamed)
{
    const auto userOf = [](const std::string& members) {
        return parse(record("A", "," + members))->sink.text(Field::User);
    };

    EXPECT_EQ(
        userOf(
            R"("userIdentity":{"type":"assumed-role","sessionContext":{"roleName":"audit","sessionName":"kato"}})"),
        "audit:kato");
    EXPECT_EQ(userOf(R"("additionalEventData":{"extend_information":"1,audit,kato,2,more"})"), "audit:kato");
    EXPECT_EQ(userOf(R"("additionalEventData":{"extend_information":"1,,,,"})"), "");
}

TEST(TrailParserTest, WhatStandsForAMissingIdIsNoId)
{
    EXPECT_EQ(
        parse(R"({"eventId":"-","eventName":"A","eventTime":"2026-10-01T00:00:00Z"})")->sink.text(Field::Id),
        "");
}

TEST(TrailParserTest, OneBrokenRecordCostsOnlyItself)
{
    const auto good = record("Good");
    for (const std::string broken : {R"({"eventName":"Bad","a":})", R"({"eventName":"Bad)",
                                     R"({"eventName":"Bad","list":[1,2})", "{]", "nonsense",
                                     R"({"eventName":"Bad","text":"a)"
                                     "\x01"
                                     R"("})"}) {
        const auto parsed = parse("[" + good + "," + broken + "," + good + "," + good + "]");

        EXPECT_GE(parsed->sink.names.size(), 3U) << broken;
        EXPECT_EQ(parsed->sink.damage.size(), 1U) << broken;

        const auto lines = parse(good + "\n" + broken + "\n" + good + "\n" + good);

        EXPECT_GE(lines->sink.names.size(), 3U) << broken;
        EXPECT_EQ(lines->sink.damage.size(), 1U) << broken;
    }
}

TEST(TrailParserTest, ABrokenValueThatNoFieldNeedsDoesNotCostTheEvent)
{
    const auto parsed =
        parse("[" + record("A", R"(,"requestParameters":{"a":tru})") + "," + record("B") + "]");

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B"}));
    EXPECT_TRUE(parsed->sink.damage.empty());
}

TEST(TrailParserTest, ATextCutAnywhereGivesTheWholeRecordsBeforeTheCut)
{
    const auto first = record("First", R"(,"userIdentity":{"userName":"u"})");
    const auto text = "[" + first + "," + record("Second") + "]";
    for (std::size_t cut = first.size() + 1; cut < text.size(); ++cut) {
        const auto parsed = parse(std::string_view(text).substr(0, cut));

        const bool secondIsWhole = cut >= text.size() - 1;
        EXPECT_EQ(parsed->sink.names.size(), secondIsWhole ? 2U : 1U) << cut;
        EXPECT_EQ(parsed->error, std::nullopt) << cut;
    }
}

TEST(TrailParserTest, WhatIsWrongBehindAWholeRecordIsNotLookedForInsideIt)
{
    const auto good = record("Good", R"(,"userIdentity":{"userName":"u"},"requestParameters":{"a":{"b":1}})");
    for (const auto& behind : std::vector<std::string>{"", ",", " ", "]]", " " + good + "]"}) {
        const auto parsed = parse("[" + good + behind);

        EXPECT_EQ(parsed->sink.names.size(), behind.size() > 2 ? 2U : 1U) << behind;
        EXPECT_TRUE(parsed->sink.damage.empty()) << behind;
        EXPECT_EQ(parsed->sink.flaws.size(), 1U) << behind;
    }

    const auto parsed = parse("[" + good + "}");

    ASSERT_EQ(parsed->sink.damage.size(), 1U);
    EXPECT_EQ(parsed->sink.damage.front().second, good.size() + 1); // at what does not belong there
}

TEST(TrailParserTest, AnEventWithoutATimeIsDamage)
{
    const auto parsed =
        parse(R"([{"eventName":"A","eventId":"1"},{"eventName":"B","eventTime":"yesterday"}])");

    EXPECT_TRUE(parsed->sink.names.empty());
    EXPECT_EQ(parsed->sink.damage.size(), 2U);
    EXPECT_EQ(parsed->error, std::nullopt);
}

TEST(TrailParserTest, WhatIsNoTrailIsSaidSo)
{
    for (const std::string_view text :
         {"", "   ", "hello", "{}", "[1,2]", "[[]]",
          R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow"}]})",
          R"({"digestS3Object":"x","logFiles":[{"hashValue":"1"}]})", "\x89PNG"}) {
        const auto parsed = parse(text);

        ASSERT_TRUE(parsed->error.has_value()) << text;
        EXPECT_EQ(parsed->error->code, ErrorCode::NotATrail) << text;
        EXPECT_TRUE(parsed->sink.damage.empty()) << text;
    }
}

TEST(TrailParserTest, AnEmptyListIsATrailWithoutEvents)
{
    EXPECT_EQ(parse("[]")->error, std::nullopt);
    EXPECT_EQ(parse(R"({"Records":[]})")->error, std::nullopt);
}

TEST(TrailParserTest, DeepNestingIsNoCrash)
{
    const auto deep = std::string(100'000, '[') + std::string(100'000, ']');

    const auto parsed = parse("[" + record("A") + "," + record("B", R"(,"requestParameters":)" + deep) + ","
                              + record("C") + "]");

    EXPECT_GE(parsed->sink.names.size(), 2U);
}

TEST(TrailParserTest, WrongUtf8IsReplacedAndTold)
{
    const auto parsed =
        parse("[" + record("A") + "," + record("B", ",\"acsRegion\":\"r\xff\"") + "," + record("C") + "]");

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B", "C"}));
    EXPECT_EQ(parsed->sink.flaws.size(), 1U);
    EXPECT_EQ(parse(record("B", ",\"acsRegion\":\"r\xff\""))->sink.text(Field::Region), "r\uFFFD");
}

TEST(TrailParserTest, OldShapesOfAnEventAreRead)
{
    for (const std::string version : {"1", R"("1")", R"("")"}) {
        EXPECT_EQ(parse(record("A", R"(,"eventVersion":)" + version))->sink.names, (Names{"A"})) << version;
    }
    const auto old = parse(record("A", R"(,"requestParameterJson":"{\"a\":1}",
        "userIdentity":{"sessionContext":{"sessionAttributes":{"mfaAuthenticated":"true"}}},
        "referencedResources":[{"resourceType":"T","resourceName":"n"}])"));
    EXPECT_EQ(old->sink.last.traits.mfa, Mfa::Yes);
    EXPECT_EQ(old->sink.text(Field::Resource), "n");
}

TEST(TrailParserTest, AnInsightIsAnEventByItsId)
{
    const auto parsed = parse(
        R"([{"eventVersion":"1","eventTime":"2026-10-01T00:00:00Z","acsRegion":"cn-hangzhou","eventId":"i",
        "eventType":"ActionTrailInsight","eventCategory":"Insight","recipientAccountId":"1",
        "insightDetails":{"state":"Start","insightType":"IpInsight"}}])");

    ASSERT_EQ(parsed->sink.names.size(), 1U);
    EXPECT_EQ(parsed->sink.text(Field::Category), "Insight");
    EXPECT_EQ(parsed->sink.text(Field::Type), "ActionTrailInsight");
    EXPECT_EQ(parsed->sink.text(Field::Account), "1");
}

TEST(TrailParserTest, ADigestFileIsNamedAsSuch)
{
    const auto parsed = parse(R"({"awsAccountId":"1","digestS3Object":"x","logFiles":[{"hashValue":"1"}]})");

    ASSERT_TRUE(parsed->error.has_value());
    EXPECT_NE(parsed->error->detail.find("CloudTrail digest file"), std::string::npos);
}

TEST(TrailParserTest, TheFirstAndTheLastYearAreTimesLikeOthers)
{
    for (const std::string time : {"1969-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"}) {
        const auto parsed = parse(R"({"eventId":"1","eventName":"A","eventTime":")" + time + "\"}");
        ASSERT_EQ(parsed->sink.names.size(), 1U);
        EXPECT_EQ(formatUtc(parsed->sink.last.time), time);
    }
}

TEST(TrailParserTest, OfADuplicateKeyTheLastCounts)
{
    EXPECT_EQ(parse(record("A", R"(,"acsRegion":"one","acsRegion":"two")"))->sink.text(Field::Region), "two");
}

TEST(TrailParserTest, ANulBetweenRecordsCostsNoRecordAndIsTold)
{
    const auto parsed = parse(record("A") + "\n" + std::string(3, '\0') + "\r\n" + record("B"));

    EXPECT_EQ(parsed->sink.names, (Names{"A", "B"}));
    EXPECT_TRUE(parsed->sink.damage.empty());
    EXPECT_EQ(parsed->sink.reasons, (Names{"NUL bytes between records"}));
}

TEST(TrailParserTest, JoinedResourceNamesAreTakenApartWhereTheirTypesAllowIt)
{
    struct Case {
        std::string_view names;
        std::string_view types;
        std::vector<std::string_view> members;
    };
    const std::vector<Case> cases{
        {"i-1,i-2;vpc-1", "ACS::ECS::Instance;ACS::VPC::VPC", {"i-1", "i-2", "vpc-1"}},
        {"i-1,i-2", "ACS::ECS::Instance", {"i-1", "i-2"}},
        {"i-1;i-2", "", {"i-1", "i-2"}},
        {"i-1;i-2", "ACS::ECS::Instance", {"i-1;i-2"}},
        {"pay/a,b;c.csv", "ACS::OSS::Object", {"pay/a,b;c.csv"}},
        {"pay/a,b.csv;pay", "ACS::OSS::Object;ACS::OSS::Bucket", {"pay/a,b.csv", "pay"}},
        {"pay/a,b;c.csv", "", {"pay/a,b;c.csv"}}};
    for (const auto& [names, types, members] : cases) {
        const auto parsed = parse(R"([{"eventId":"1","eventTime":"2026-10-01T00:00:00Z","eventName":"E",
            "resourceName":")" + std::string(names)
                                  + R"(","resourceType":")" + std::string(types) + R"("}])");
        EXPECT_EQ(membersOf(parsed->sink.text(Field::Resource)), members) << names;
    }
}

} // namespace
} // namespace trailscope
