// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/cloudtrail_writer.h"

#include "tests/tools/make_archive/identifiers.h"
#include "tests/tools/make_archive/json_text.h"

#include <map>
#include <utility>

namespace trailscope::maker {

namespace {

std::string arnOf(const CloudTrailActor& actor)
{
    const std::string account(cloudTrailAccount);
    const std::string name(actor.userName);
    if (actor.type == "AssumedRole") {
        return "arn:aws:sts::" + account + ":assumed-role/" + name.substr(0, name.find(':')) + '/'
             + name.substr(name.find(':') + 1);
    }
    return "arn:aws:iam::" + account + ":" + (actor.type == "Root" ? "root" : "user/" + name);
}

void writeSession(ObjectWriter& identity, const CloudTrailEvent& event)
{
    const auto& actor = *event.actor;
    ObjectWriter session(identity.open("sessionContext"));
    if (actor.type == "AssumedRole") {
        ObjectWriter issuer(session.open("sessionIssuer"));
        issuer.text("type", "Role");
        issuer.text("userName", actor.userName.substr(0, actor.userName.find(':')));
        issuer.close();
    }
    ObjectWriter attributes(session.open("attributes"));
    attributes.text("mfaAuthenticated", "false");
    attributes.close();
    if (event.assumedRoot) {
        session.text("assumedRoot", "true");
    }
    session.close();
}

void writeIdentity(ObjectWriter& record, const CloudTrailEvent& event)
{
    const auto& actor = *event.actor;
    ObjectWriter identity(record.open("userIdentity"));
    identity.text("type", actor.type);
    if (actor.type == "AWSService") {
        identity.text("invokedBy", actor.userName);
        identity.close();
        return;
    }
    identity.text("principalId", "AIDA" + lowerCode(textSeed(actor.userName), 8));
    identity.text("arn", arnOf(actor));
    identity.text("accountId", cloudTrailAccount);
    if (actor.type == "IAMUser") {
        identity.text("userName", actor.userName);
    }
    if (event.assumedRoot || (actor.type == "AssumedRole" && !event.login)) {
        writeSession(identity, event);
    }
    identity.close();
}

void writeLogin(ObjectWriter& record, const CloudTrailEvent& event)
{
    if (event.failedLogin) {
        record.text("errorMessage", "Failed authentication");
    }
    record.json("requestParameters", "null");
    record.json("responseElements",
                event.failedLogin ? R"({"ConsoleLogin":"Failure"})" : R"({"ConsoleLogin":"Success"})");
    record.json("additionalEventData", event.mfa ? R"({"MobileVersion":"No","MFAUsed":"Yes"})"
                                                 : R"({"MobileVersion":"No","MFAUsed":"No"})");
}

void appendCloudTrailRecord(std::string& out, const CloudTrailEvent& event)
{
    ObjectWriter record(out);
    record.text("eventVersion", "1.11");
    writeIdentity(record, event);
    record.text("eventTime", timeText(event.time));
    record.text("eventSource", std::string(event.kind->service) + ".amazonaws.com");
    record.text("eventName", event.kind->name);
    record.text("awsRegion", event.region);
    record.text("sourceIPAddress", event.actor->address);
    record.text("userAgent", event.login || !event.actor->program ? "Mozilla/5.0" : "aws-sdk-go-v2/1.30.3");
    if (!event.errorCode.empty()) {
        record.text("errorCode", event.errorCode);
        record.text("errorMessage", "The request was not carried out.");
    }
    if (event.login) {
        writeLogin(record, event);
    } else {
        record.json("requestParameters", "null");
        record.json("responseElements", "null");
    }
    record.text("requestID", event.id);
    record.text("eventID", event.id);
    record.json("readOnly", event.kind->reads ? "true" : "false");
    record.text("eventType", event.login ? "AwsConsoleSignIn" : "AwsApiCall");
    record.json("managementEvent", event.kind->data ? "false" : "true");
    record.text("recipientAccountId", cloudTrailAccount);
    record.text("eventCategory", event.kind->data ? "Data" : "Management");
    record.close();
}

} // namespace

WrittenBytes writeCloudTrail(const std::filesystem::path& folder, int compressionLevel,
                             const std::vector<CloudTrailEvent>& events)
{
    std::map<std::pair<std::string_view, Seconds>, std::string> files; // by region and hour
    for (const auto& event : events) {
        auto& json = files[{event.region, event.time / hour}];
        json += json.empty() ? R"({"Records":[)" : ",";
        appendCloudTrailRecord(json, event);
    }
    ArchiveWriter writer(compressionLevel);
    for (auto& [place, json] : files) {
        json += "]}";
        const std::string region(place.first);
        const auto delivered = (place.second + 1) * hour;
        const auto stamp = stampText(delivered);
        const std::string account(cloudTrailAccount);
        const auto path = folder / "AWSLogs" / account / "CloudTrail" / region / dayPath(delivered);
        writer.writeNamed(
            path,
            account + "_CloudTrail_" + region + '_' + stamp.substr(0, 8) + 'T' + stamp.substr(8, 4) + "Z_"
                + lowerCode(mixed(textSeed(region), static_cast<std::uint64_t>(delivered)), 16) + ".json.gz",
            json);
    }
    return writer.written();
}

} // namespace trailscope::maker
