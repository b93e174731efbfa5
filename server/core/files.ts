import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import type { Config, S3Config } from '../config.js'

/** Where attachments are kept: in the data directory, or in a bucket when one is configured. */
export async function openFiles({ dataDirectory, s3 }: Config): Promise<Disk> {
  if (s3) return openBucket(s3)
  return new Disk(new FSDriver({ location: pathToFileURL(resolve(join(dataDirectory, 'files')) + '/'), visibility: 'private' }))
}

/** Loaded only when it is needed: the client for S3 is the largest library of all. */
async function openBucket({ bucket, region, endpoint, accessKeyId, secretAccessKey }: S3Config): Promise<Disk> {
  const { S3Driver } = await import('flydrive/drivers/s3')
  return new Disk(
    new S3Driver({
      bucket,
      region,
      credentials: { accessKeyId, secretAccessKey },
      visibility: 'private',
      // Buckets are private as they come, and most services know no rights of single files.
      supportsACL: false,
      // Not all services know the newer checksums, which the client would send by itself.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(endpoint && { endpoint, forcePathStyle: true }),
    }),
  )
}
